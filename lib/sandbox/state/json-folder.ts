import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Small records as one JSON file each, kept in memory and written through by temp file and rename, so that a
 * killed process loses nothing. Synchronous on purpose: a record is read, changed and written without another
 * request in between.
 */
export class JsonFolder<T> {
  private readonly records = new Map<string, T>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (name.endsWith(".json")) this.records.set(name.slice(0, -5), this.read(name));
    }
  }

  get(key: string): T | undefined {
    return this.records.get(key);
  }

  all(): T[] {
    return [...this.records.values()];
  }

  put(key: string, record: T): void {
    const path = join(this.folder, `${key}.json`);
    writeFileSync(`${path}.tmp`, JSON.stringify(record));
    renameSync(`${path}.tmp`, path);
    this.records.set(key, record);
  }

  delete(key: string): void {
    rmSync(join(this.folder, `${key}.json`), { force: true });
    this.records.delete(key);
  }

  private read(name: string): T {
    return JSON.parse(readFileSync(join(this.folder, name), "utf8")) as T;
  }
}
