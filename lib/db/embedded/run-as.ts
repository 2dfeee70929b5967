import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The system user PostgreSQL runs as; it refuses to run as root. */
export interface RunAs {
  uid: number;
  gid: number;
  name: string;
}

/**
 * Null for an ordinary user, who runs PostgreSQL as themselves. For root, the first of these users the system
 * has: it must exist by name because initdb looks it up.
 */
export function databaseUser(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const entries = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const entry = entries.find(([candidate]) => candidate === name);
    if (entry) return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    "root cannot run the embedded PostgreSQL: the system has neither a user postgres nor nobody",
  );
}

/** Whether that user may walk into the folder (every folder above it included). */
export function canReach(user: RunAs, folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
