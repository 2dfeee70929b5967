import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Storage } from "../../../lib/storage/contract";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { withDatabase } from "../../support/database";
import { reach, submit, workHere } from "../../support/job-driver";
import * as pictures from "../../support/pictures";

/** A studio with people, pictures, a finished job and one that waits, brought back on another database. */
let lab: ApiLab;
let folder: string;
let file: string;
let written: { tables: number; files: number };
let queued: string;

beforeAll(async () => {
  lab = await openApiLab();
  folder = await mkdtemp(join(tmpdir(), "easel-backup-"));
  file = join(folder, "studio.easel");
  const stopWorker = await workHere();
  const body = await pictures.redBlue(64, 64).png().toBuffer();
  await lab.call("POST", "/assets", { as: lab.designer, body, headers: { "content-type": "image/png" } });
  const done = await submit(lab.jobs, "lingtu.text2img", { prompt: "an owl" }, { ownerId: lab.designer.id });
  await reach(lab.jobs, done.id, "succeeded");
  await stopWorker();
  queued = (await submit(lab.jobs, "lingtu.text2img", { prompt: "later" }, { ownerId: lab.designer.id })).id;
  written = await backUp(file);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await lab.close();
});

async function backUp(path: string) {
  const { writeBackup } = await import("../../../lib/services/backup/write-backup");
  const { storage } = await import("../../../lib/storage");
  const databaseUrl = process.env.DATABASE_URL ?? "";
  return writeBackup(createWriteStream(path), {
    databaseUrl,
    storage: storage(),
    secret: "s",
    withSecret: false,
  });
}

/** Another studio's place, empty. */
async function elsewhere() {
  const database = await withDatabase();
  const { createLocalStorage } = await import("../../../lib/storage/local");
  const root = await mkdtemp(join(folder, "files-"));
  const storage: Storage = createLocalStorage({ root, tempDir: await mkdtemp(join(folder, "tmp-")) });
  const client = new pg.Client({ connectionString: database.url });
  return { database, storage, client, root };
}

async function restoreTo({ database, storage }: Awaited<ReturnType<typeof elsewhere>>) {
  const { checkBackup } = await import("../../../lib/services/backup/check-backup");
  const { restoreBackup } = await import("../../../lib/services/backup/restore-backup");
  const checked = await checkBackup(file);
  if (!checked.ok) throw new Error(checked.problem);
  await restoreBackup({ path: file, manifest: checked.manifest, databaseUrl: database.url, storage });
  return checked.manifest;
}

/** Every row of every table as text, hashed; the queued job aside, which a restore ends. */
async function fingerprint(
  client: pg.ClientBase | pg.Pool,
  tables: string[],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of tables) {
    const besides =
      { job: `WHERE id <> '${queued}'`, usage_entry: `WHERE "jobId" <> '${queued}'` }[name] ?? "";
    const { rows } = await client.query(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' ORDER BY row::text)), '') AS mark
       FROM (SELECT * FROM "${name}" ${besides}) AS row`,
    );
    found[name] = rows[0].mark;
  }
  return found;
}

describe("a backup brought back", () => {
  it("has every row and every byte, and goes on counting where it was", async () => {
    const there = await elsewhere();
    const manifest = await restoreTo(there);
    await there.client.connect();
    const names = manifest.tables.map(({ name }) => name);
    expect(names).toHaveLength(written.tables);
    expect(await fingerprint(there.client, names)).toEqual(await fingerprint(lab.jobs.sql, names));
    const keys: string[] = [];
    for await (const { key } of there.storage.list()) keys.push(key);
    expect(keys).toHaveLength(written.files);
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) {
      expect(
        (await there.storage.get(key)).equals(await readFile(join(lab.jobs.dataDir, "files", key))),
      ).toBe(true);
    }
    const { rows } = await there.client.query(
      `SELECT nextval('job_event_id_seq') > max(id) AS later FROM job_event`,
    );
    expect(rows[0].later).toBe(true);
    await expect(there.client.query("DELETE FROM audit_entry")).rejects.toThrow("append-only");
    await there.client.end();
    await there.database.drop();
  });

  it("ends jobs that had not been sent, since they may have run after it", async () => {
    const there = await elsewhere();
    await restoreTo(there);
    await there.client.connect();
    const { rows } = await there.client.query(`SELECT status, "nextStepAt" FROM job WHERE id = $1`, [queued]);
    expect(rows).toEqual([{ status: "cancelled", nextStepAt: null }]);
    await there.client.end();
    await there.database.drop();
  });

  it("takes the place of what was there, whole", async () => {
    const there = await elsewhere();
    await there.client.connect();
    await there.client.query(
      `INSERT INTO "user" (id, name, email, "updatedAt") VALUES ('old', 'Old', 'old@example.com', now())`,
    );
    await restoreTo(there);
    const { rows } = await there.client.query(`SELECT count(*)::int AS old FROM "user" WHERE id = 'old'`);
    expect(rows[0].old).toBe(0);
    await there.client.end();
    await there.database.drop();
  });
});

describe("only a whole backup is taken", () => {
  async function problemOf(path: string) {
    const { checkBackup } = await import("../../../lib/services/backup/check-backup");
    const checked = await checkBackup(path);
    return checked.ok ? "none" : checked.problem;
  }

  it("not one that was cut short, changed, or is something else", async () => {
    const bytes = await readFile(file);
    const cut = join(folder, "cut");
    await writeFile(cut, bytes);
    await truncate(cut, bytes.length - 4_096);
    const changed = join(folder, "changed");
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    await writeFile(changed, bytes);
    const other = join(folder, "other");
    await writeFile(other, "no archive at all");
    expect(await problemOf(file)).toBe("none");
    expect(await problemOf(cut)).toBe("not_whole");
    expect(await problemOf(changed)).toBe("not_whole");
    expect(await problemOf(other)).toBe("no_backup");
  });
});

describe("the command line", () => {
  const run = promisify(execFile);
  const studio = (databaseUrl: string, dataDir: string, ...args: string[]) =>
    run(process.execPath, ["--import", "tsx", "lib/cli/studio.ts", ...args], {
      env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, STUDIO_DATA_DIR: dataDir },
    });
  const refusal = (ran: Promise<unknown>) =>
    ran.then(
      () => "not refused",
      (error: { stderr: string }) => error.stderr.trim(),
    );

  it("backs up in one command and restores in one, over a studio only when told to", async () => {
    const path = join(folder, "by-command.tar");
    const { stdout } = await studio(process.env.DATABASE_URL ?? "", lab.jobs.dataDir, "backup", path);
    expect(stdout).toContain(`${written.tables} tables and ${written.files} files`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);

    const { database, root } = await elsewhere();
    expect((await studio(database.url, root, "restore", path)).stdout).toContain("is back");
    expect(await refusal(studio(database.url, root, "restore", path))).toContain(
      "there is a studio here already",
    );
    expect((await studio(database.url, root, "restore", path, "--replace")).stdout).toContain("is back");

    const somebody = new pg.Client({ connectionString: database.url });
    await somebody.connect();
    const used = await refusal(studio(database.url, root, "restore", path, "--replace"));
    expect(used).toContain("somebody is connected");
    const { rows } = await somebody.query(
      `SELECT array_agg(action ORDER BY id) FILTER (WHERE action LIKE 'studio.%') AS told FROM audit_entry`,
    );
    expect(rows[0].told).toEqual(["studio.restored"]);
    await somebody.end();
    await database.drop();
  });

  it("refuses a damaged file before anything is changed, in one line", async () => {
    const { database, root } = await elsewhere();
    const damaged = join(folder, "damaged");
    await writeFile(damaged, (await readFile(file)).subarray(0, 200_000));
    const line = await refusal(studio(database.url, root, "restore", damaged));
    expect(line).toBe(`easel: ${damaged} is damaged or was cut short: nothing was changed`);
    await database.drop();
  });
});

it("what lies in the trash for its time waits for a running backup", async () => {
  const { purgeBatch } = await import("../../../lib/services/trash/purge-assets");
  const { BACKUP_LOCK } = await import("../../../lib/services/backup/backup-lock");
  await lab.jobs.sql.query(`UPDATE asset SET "deletedAt" = 'epoch' WHERE source = 'upload'`);
  const running = await lab.jobs.sql.connect();
  await running.query("SELECT pg_advisory_lock(hashtext($1))", [BACKUP_LOCK]);
  expect(await purgeBatch()).toBe(0);
  await running.query("SELECT pg_advisory_unlock(hashtext($1))", [BACKUP_LOCK]);
  running.release();
  expect(await purgeBatch()).toBe(1);
});
