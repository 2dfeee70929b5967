import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ListedKeys, StoredObject } from "./contract";
import { isKey } from "./keys";

/**
 * The files of a folder as keys, in the order of the keys' bytes, a folder's names in memory at a time. Folders that
 * hold nothing of what is asked for are not entered.
 */
export async function* listFolder(
  root: string,
  { prefix = "", after = "" }: ListedKeys = {},
  folder = "",
): AsyncGenerator<StoredObject> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  // A folder stands where its files do: behind `a.png`, since a full stop comes before a slash.
  const names = entries.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`);
  for (const name of names.sort(byBytes)) {
    if (name.endsWith("/")) {
      const mayHold = name.startsWith(prefix) || prefix.startsWith(name);
      if (mayHold && !(byBytes(name, after) < 0 && !after.startsWith(name)))
        yield* listFolder(root, { prefix, after }, name);
    } else if (isKey(name) && name.startsWith(prefix) && byBytes(name, after) > 0) {
      const found = await stat(join(root, name)).catch(() => null);
      if (found?.isFile()) yield { key: name, bytes: found.size, modifiedAt: found.mtime };
    }
  }
}

/** Keys are ASCII, so that comparing strings compares bytes. */
function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
