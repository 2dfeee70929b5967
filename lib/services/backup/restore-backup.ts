import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { loadTable } from "../../db/dump/copy";
import type { DumpedTable } from "../../db/dump/tables";
import { migrate } from "../../db/migrate";
import { failure } from "../../errors/job-error";
import { isKey } from "../../storage/keys";
import type { Storage } from "../../storage/contract";
import { END, MANIFEST, readBackup, type BackupEntry, type BackupManifest } from "./archive";

export interface RestoreOptions {
  /** A backup that `checkBackup` found whole. */
  path: string;
  manifest: BackupManifest;
  databaseUrl: string;
  storage: Storage;
  onProgress?: (what: string) => void;
}

/**
 * Puts a backup in the place of whatever the database holds: its schema as it was, all rows and files, and only then the
 * migrations that came since. Rows appear at once when everything is there. Jobs that had not been sent yet are
 * cancelled: they may have run after the backup, and would be paid for twice.
 */
export async function restoreBackup({
  path,
  manifest,
  databaseUrl,
  storage,
  onProgress,
}: RestoreOptions): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(
      "DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public",
    );
    await migrate(databaseUrl, undefined, new Set(manifest.migrations));
    await client.query("BEGIN");
    await setTriggers(client, manifest.tables, "DISABLE");
    for (const { name } of manifest.tables)
      await client.query(`TRUNCATE ${pg.escapeIdentifier(name)} CASCADE`);
    await readEntries(client, { path, manifest, storage, onProgress });
    await setTriggers(client, manifest.tables, "ENABLE");
    await setSequences(client, manifest.tables);
    await client.query(
      `UPDATE job SET status = 'cancelled', error = $1, "finishedAt" = now(), "nextStepAt" = NULL,
        "leaseToken" = NULL, "leaseUntil" = NULL WHERE status = 'queued'`,
      [JSON.stringify(failure("cancelled"))],
    );
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
  await migrate(databaseUrl);
}

type Reading = Pick<RestoreOptions, "path" | "manifest" | "storage" | "onProgress">;

async function readEntries(
  client: pg.Client,
  { path, manifest, storage, onProgress }: Reading,
): Promise<void> {
  const entries = readBackup(createReadStream(path));
  const folder = await mkdtemp(join(tmpdir(), "easel-restore-"));
  let files = 0;
  try {
    let next = await entries.next();
    while (!next.done) {
      const { name } = next.value;
      const table = manifest.tables.find((known) => name.startsWith(`db/${known.name}/`));
      if (table) {
        onProgress?.(`table ${table.name}`);
        next = await loadPieces(client, table, next.value, entries);
        continue;
      }
      if (name.startsWith("files/")) {
        await putFile(storage, next.value, folder);
        files += 1;
        if (files % 1_000 === 0) onProgress?.(`${files} files`);
      } else if (name !== MANIFEST && name !== END) throw new Error(`unknown entry ${name}`);
      next = await entries.next();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loads all pieces of one table in one go; answers the entry after them. */
async function loadPieces(
  client: pg.Client,
  table: DumpedTable,
  first: BackupEntry,
  entries: AsyncGenerator<BackupEntry>,
): Promise<IteratorResult<BackupEntry>> {
  let next: IteratorResult<BackupEntry> = { done: false, value: first };
  async function* pieces(): AsyncGenerator<Buffer> {
    while (!next.done && next.value.name.startsWith(`db/${table.name}/`)) {
      yield gunzipSync(await buffer(next.value.body));
      next = await entries.next();
    }
  }
  await loadTable(client, table, pieces());
  return next;
}

async function putFile(storage: Storage, { name, body }: BackupEntry, folder: string): Promise<void> {
  const key = name.slice("files/".length);
  if (!isKey(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
  const path = join(folder, "file");
  await pipeline(body, createWriteStream(path, { mode: 0o600 }));
  await storage.putFile(key, path, "application/octet-stream");
}

/** Triggers keep what is in the backup already, such as counts and the ledger. */
async function setTriggers(
  client: pg.Client,
  tables: DumpedTable[],
  how: "ENABLE" | "DISABLE",
): Promise<void> {
  for (const { name } of tables) {
    await client.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ${how} TRIGGER USER`);
  }
}

/** Numbers that are counted up go on after the highest there is. */
async function setSequences(client: pg.Client, tables: DumpedTable[]): Promise<void> {
  for (const { name, columns } of tables) {
    const table = pg.escapeIdentifier(name);
    for (const column of columns) {
      const { rows } = await client.query<{ sequence: string | null }>(
        "SELECT pg_get_serial_sequence($1, $2) AS sequence",
        [table, column],
      );
      const sequence = rows[0]?.sequence;
      if (!sequence) continue;
      const highest = `(SELECT max(${pg.escapeIdentifier(column)}) FROM ${table})`;
      await client.query(`SELECT setval($1, coalesce(${highest}, 1), ${highest} IS NOT NULL)`, [sequence]);
    }
  }
}
