import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/** A data folder from before there were several vendors: what lay in the open was LingTu's. */
export function adoptOldFolders(folder: string): void {
  for (const name of ["tasks", "ledger", "inputs"]) {
    const [old, now] = [join(folder, name), join(folder, "lingtu", name)];
    if (!existsSync(old) || existsSync(now)) continue;
    mkdirSync(join(folder, "lingtu"), { recursive: true });
    renameSync(old, now);
  }
}
