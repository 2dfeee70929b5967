import { storage } from "../../storage";
import type { StoredObject } from "../../storage/contract";
import type { Finding } from "./finding";
import { neededAmong } from "./needed-files";
import { isQuarantined, quarantine } from "./quarantine";
import type { VerifyOptions } from "./verify-options";

const BATCH = 500;
/** A file stands before its row: whatever is younger may still get one. */
const SETTLED_MS = 60 * 60_000;
/** Copies of vendors' pictures, which the catalogue looks after itself. */
const CATALOGUE = "catalog/";

/** Looks from every stored file for what needs it, in the order of keys. */
export async function* checkFiles(options: VerifyOptions): AsyncGenerator<Finding> {
  const { prefix, after, now = Date.now() } = options;
  let batch: StoredObject[] = [];
  let checked = 0;
  for await (const file of storage().list({ prefix, after })) {
    checked += 1;
    options.onProgress?.({ phase: "files", done: checked, at: file.key });
    const isSettled = now - file.modifiedAt.getTime() > SETTLED_MS;
    if (!isSettled || isQuarantined(file.key) || file.key.startsWith(CATALOGUE)) continue;
    batch.push(file);
    if (batch.length < BATCH) continue;
    yield* orphansAmong(batch, options.repair);
    batch = [];
  }
  yield* orphansAmong(batch, options.repair);
}

async function* orphansAmong(files: StoredObject[], repair: boolean): AsyncGenerator<Finding> {
  const needed = await neededAmong(files.map(({ key }) => key));
  for (const { key } of files) {
    if (needed.has(key)) continue;
    if (repair) await quarantine(key);
    yield { kind: "orphan_file", key, repair: repair ? "quarantined" : null };
  }
}
