import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { canReach, type RunAs } from "./run-as";

/** Where root keeps what the database's user must reach when the data folder is closed to it. */
const SHARED_FOLDER = "/var/lib/easel";

/**
 * The folder for the database's files: inside the data folder, or, when the user PostgreSQL runs as cannot reach
 * that (a folder of mode 0700, a home of root's), one it can reach, named after the data folder.
 */
export function databaseFolder(dataFolder: string, user: RunAs | null): string {
  const inside = join(resolve(dataFolder), "postgres");
  if (!user || canReach(user, dataFolder)) return own(inside, user);
  const name = createHash("sha256").update(resolve(dataFolder)).digest("hex").slice(0, 16);
  return own(join(openFolder(), `postgres-${name}`), user);
}

/** A folder of root's that everybody may walk through but not list. */
export function openFolder(): string {
  if (!existsSync(SHARED_FOLDER)) mkdirSync(SHARED_FOLDER, { recursive: true });
  chmodSync(SHARED_FOLDER, 0o711);
  return SHARED_FOLDER;
}

function own(folder: string, user: RunAs | null): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}
