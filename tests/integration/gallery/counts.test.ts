import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withDatabase } from "../../support/database";

let database: Awaited<ReturnType<typeof withDatabase>>;
let sql: pg.Pool;
beforeAll(async () => {
  database = await withDatabase();
  sql = new pg.Pool({ connectionString: database.url, max: 8 });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

async function somebody(): Promise<string> {
  const id = uuid();
  await sql.query(
    `INSERT INTO "user" (id, name, email, "updatedAt") VALUES ($1, 'Somebody', $1 || '@example.com', now())`,
    [id],
  );
  return id;
}

/** So many pictures, one a minute from a moment on. */
async function bring(owner: string, count: number, from: string): Promise<void> {
  await sql.query(
    `INSERT INTO asset (id, "ownerId", source, kind, mime, bytes, sha256, "storageKey", "createdAt")
     SELECT gen_random_uuid(), $1, 'upload', 'image', 'image/png', 1, n::text, n::text, $3::timestamptz + n * interval '1 minute'
     FROM generate_series(0, $2::int - 1) AS n`,
    [owner, count, from],
  );
}

/** What is kept, and what a count of the rows says. */
async function counts(owner: string) {
  const kept = await sql.query<{ slot: Date; count: number }>(
    `SELECT slot, count FROM asset_count WHERE "ownerId" = $1 AND count <> 0 ORDER BY slot`,
    [owner],
  );
  const counted = await sql.query<{ slot: Date; count: number }>(
    `SELECT date_bin('15 minutes', "createdAt", '2000-01-01Z') AS slot, count(*)::int AS count FROM asset
     WHERE "ownerId" = $1 AND "deletedAt" IS NULL AND listed GROUP BY 1 ORDER BY 1`,
    [owner],
  );
  return { kept: kept.rows, counted: counted.rows };
}

async function expectRight(owner: string, total: number): Promise<void> {
  const { kept, counted } = await counts(owner);
  expect(kept).toEqual(counted);
  expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(total);
}

describe("the kept counts of a person's pictures", () => {
  it("are right after pictures came, by quarters of an hour", async () => {
    const owner = await somebody();
    await bring(owner, 40, "2026-03-01T10:10:00Z");
    await expectRight(owner, 40);
    expect((await counts(owner)).kept.map(({ count }) => count)).toEqual([5, 15, 15, 5]);
  });

  it("follow pictures into the trash and out of it, one by one and many at once", async () => {
    const owner = await somebody();
    await bring(owner, 60, "2026-03-02T10:00:00Z");
    await sql.query(
      `UPDATE asset SET "deletedAt" = now() WHERE id = (SELECT id FROM asset WHERE "ownerId" = $1 LIMIT 1)`,
      [owner],
    );
    await expectRight(owner, 59);
    await sql.query(`UPDATE asset SET "deletedAt" = now() WHERE "ownerId" = $1`, [owner]);
    await expectRight(owner, 0);
    await sql.query(`UPDATE asset SET "deletedAt" = NULL WHERE "ownerId" = $1`, [owner]);
    await expectRight(owner, 60);
  });

  it("do not count twice what leaves the trash for good", async () => {
    const owner = await somebody();
    await bring(owner, 30, "2026-03-03T10:00:00Z");
    await sql.query(
      `UPDATE asset SET "deletedAt" = now() WHERE "ownerId" = $1 AND "createdAt" < '2026-03-03T10:10:00Z'`,
      [owner],
    );
    await sql.query(`DELETE FROM asset WHERE "ownerId" = $1 AND "deletedAt" IS NOT NULL`, [owner]);
    await expectRight(owner, 20);
    await sql.query(`DELETE FROM asset WHERE "ownerId" = $1`, [owner]);
    await expectRight(owner, 0);
  });

  it("stay with their owner and know nothing of changes that move no picture", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    await bring(owner, 10, "2026-03-04T10:00:00Z");
    await bring(other, 20, "2026-03-04T10:00:00Z");
    await sql.query(`UPDATE asset SET favourite = true, notes = 'kept' WHERE "ownerId" = $1`, [owner]);
    await sql.query(`UPDATE asset SET "deletedAt" = "deletedAt" WHERE "ownerId" = $1`, [owner]);
    await expectRight(owner, 10);
    await expectRight(other, 20);
  });

  it("hold what is listed, from the moment it is", async () => {
    const owner = await somebody();
    await bring(owner, 20, "2026-03-06T10:00:00Z");
    await sql.query(
      `UPDATE asset SET listed = false WHERE "ownerId" = $1 AND "createdAt" < '2026-03-06T10:05:00Z'`,
      [owner],
    );
    await expectRight(owner, 15);
    await sql.query(`UPDATE asset SET "deletedAt" = now() WHERE "ownerId" = $1 AND NOT listed`, [owner]);
    await expectRight(owner, 15);
    await sql.query(`UPDATE asset SET listed = true, "deletedAt" = NULL WHERE "ownerId" = $1`, [owner]);
    await expectRight(owner, 20);
  });

  it("are left as they were by a transaction that is taken back", async () => {
    const owner = await somebody();
    const client = await sql.connect();
    await client.query("BEGIN");
    await client.query(
      `INSERT INTO asset (id, "ownerId", source, kind, mime, bytes, sha256, "storageKey")
       VALUES (gen_random_uuid(), $1, 'upload', 'image', 'image/png', 1, 'a', 'a')`,
      [owner],
    );
    await client.query("ROLLBACK");
    client.release();
    await expectRight(owner, 0);
  });

  it("lose nothing when many write at once, each over several quarters of an hour", async () => {
    const owner = await somebody();
    const rounds = Array.from({ length: 40 }, (_, n) => n);
    await Promise.all(
      rounds.map(async (n) => {
        await bring(owner, 50, "2026-03-05T10:00:00Z");
        if (n % 2 === 0) return;
        await sql.query(
          `UPDATE asset SET "deletedAt" = now() WHERE id IN (
             SELECT id FROM asset WHERE "ownerId" = $1 AND "deletedAt" IS NULL ORDER BY id LIMIT 10 FOR UPDATE SKIP LOCKED)`,
          [owner],
        );
      }),
    );
    const { kept, counted } = await counts(owner);
    expect(kept).toEqual(counted);
    expect(kept.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(40 * 50 - 20 * 10);
  });
});
