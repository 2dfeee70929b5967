import pg from "pg";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../../lib/db/migrate";
import { withDatabase } from "../../support/database";

describe("migrate", () => {
  let database: Awaited<ReturnType<typeof withDatabase>>;
  let folder: string;

  beforeEach(async () => {
    database = await withDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`DROP TABLE "_prisma_migrations"`);
    await client.end();
    folder = mkdtempSync(join(tmpdir(), "easel-migrations-"));
  });
  afterEach(() => database.drop());

  function add(name: string, sql: string) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }

  it("applies each migration once, in order", async () => {
    add("2_second", "ALTER TABLE a ADD COLUMN y int");
    add("1_first", "CREATE TABLE a (x int)");
    expect(await migrate(database.url, folder)).toEqual(["1_first", "2_second"]);
    expect(await migrate(database.url, folder)).toEqual([]);
  });

  it("applies once when several processes start together", async () => {
    add("1_first", "CREATE TABLE a (x int)");
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)));
    expect(applied.flat()).toEqual(["1_first"]);
  });

  it("refuses a migration that was edited after it ran", async () => {
    add("1_first", "CREATE TABLE a (x int)");
    await migrate(database.url, folder);
    add("1_first", "CREATE TABLE b (x int)");
    await expect(migrate(database.url, folder)).rejects.toThrow("1_first was edited");
  });

  it("leaves nothing of a migration that fails half-way", async () => {
    add("1_first", "CREATE TABLE a (x int); SELECT nonsense;");
    await expect(migrate(database.url, folder)).rejects.toThrow("1_first failed");
    add("1_first", "CREATE TABLE a (x int)");
    expect(await migrate(database.url, folder)).toEqual(["1_first"]);
  });
});
