import { gzipSync } from "node:zlib";
import type { Writable } from "node:stream";
import pg from "pg";
import { dumpTable } from "../../db/dump/copy";
import { dumpedTables, type DumpedTable } from "../../db/dump/tables";
import { StorageMissing, type Storage } from "../../storage/contract";
import packageJson from "../../../package.json";
import { BackupWriter, MANIFEST, type BackupManifest } from "./archive";
import { BACKUP_LOCK } from "./backup-lock";
import { secretMark } from "./secret-mark";

export interface BackupOptions {
  databaseUrl: string;
  storage: Storage;
  /** The secret in force. */
  secret: string;
  /** Whether it goes into the backup: the studio made it itself and keeps it nowhere else. */
  withSecret: boolean;
  onProgress?: (what: string) => void;
}

/**
 * Writes the whole studio as one archive while it goes on: all tables of one snapshot, then every stored file. What is
 * deleted for good meanwhile waits, so that no row of the snapshot loses its file; files that come meanwhile may be in
 * it, and harm nothing. The queue is left out: rows tell what is due.
 */
export async function writeBackup(
  out: Writable,
  options: BackupOptions,
): Promise<{ tables: number; files: number }> {
  const client = new pg.Client({ connectionString: options.databaseUrl });
  client.on("error", () => undefined);
  await client.connect();
  const writer = new BackupWriter(out);
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [BACKUP_LOCK]);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables = await dumpedTables(client);
    const manifest = await describe(client, tables, options);
    await writer.add(MANIFEST, Buffer.from(JSON.stringify(manifest, null, 2)));
    for (const table of tables) {
      options.onProgress?.(`table ${table.name}`);
      let piece = 0;
      for await (const bytes of dumpTable(client, table)) {
        await writer.add(
          `db/${table.name}/${String((piece += 1)).padStart(6, "0")}.gz`,
          gzipSync(bytes, { level: 1 }),
        );
      }
    }
    const files = await writeFiles(writer, options);
    await writer.end(files);
    return { tables: tables.length, files };
  } finally {
    await client.end();
  }
}

async function writeFiles(writer: BackupWriter, { storage, onProgress }: BackupOptions): Promise<number> {
  let files = 0;
  for await (const { key } of storage.list()) {
    const found = await storage.stream(key).catch((error: unknown) => {
      // Prepared and unfinished pictures come and go; no row of the snapshot needs them.
      if (error instanceof StorageMissing) return null;
      throw error;
    });
    if (!found) continue;
    await writer.stream(`files/${key}`, found.size, found.body);
    files += 1;
    if (files % 1_000 === 0) onProgress?.(`${files} files`);
  }
  return files;
}

async function describe(
  client: pg.ClientBase,
  tables: DumpedTable[],
  { secret, withSecret }: BackupOptions,
): Promise<BackupManifest> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return {
    format: 1,
    createdAt: new Date().toISOString(),
    version: packageJson.version,
    migrations: rows.map(({ name }) => name),
    tables,
    secretMark: secretMark(secret),
    ...(withSecret && { secret }),
  };
}
