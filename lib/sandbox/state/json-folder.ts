import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Small records as one JSON file each, kept in memory and written through by temp file and rename, so that a
 * killed process loses nothing. Synchronous on purpose: a record is read, changed and written without another
 * request in between. Keys may be anything: they stand in the records.
 */
export class JsonFolder<T> {
  private readonly records = new Map<string, T>();

  constructor(
    private readonly folder: string,
    private readonly keyOf: (record: T) => string,
  ) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (!name.endsWith(".json")) continue;
      const record = this.read(name);
      this.records.set(keyOf(record), record);
    }
  }

  get(key: string): T | undefined {
    return this.records.get(key);
  }

  all(): T[] {
    return [...this.records.values()];
  }

  put(record: T): void {
    const key = this.keyOf(record);
    const path = join(this.folder, fileNameOf(key));
    writeFileSync(`${path}.tmp`, JSON.stringify(record));
    renameSync(`${path}.tmp`, path);
    this.records.set(key, record);
  }

  delete(key: string): void {
    rmSync(join(this.folder, fileNameOf(key)), { force: true });
    this.records.delete(key);
  }

  private read(name: string): T {
    return JSON.parse(readFileSync(join(this.folder, name), "utf8")) as T;
  }
}

/** The key itself where it can be a file's name, else its digest: some vendors take their ids from the caller. */
export function fileNameOf(key: string): string {
  const isPlain = /^[a-zA-Z0-9-]{1,80}$/.test(key);
  return `${isPlain ? key : createHash("sha256").update(key).digest("hex")}.json`;
}
