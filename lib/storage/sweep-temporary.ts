import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Nothing is written for so long: a file older than this was left by a process that died. */
const ABANDONED_MS = 24 * 60 * 60_000;

/** Removes temporary files that nobody is writing any more. */
export async function sweepTemporary(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && now - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}
