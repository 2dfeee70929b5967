import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** A source file that is run as a process of its own, whatever the process that starts it was bundled into. */
export interface ChildSource {
  /** Arguments for `process.execPath`. */
  args: string[];
  /** The folder to run it in. */
  cwd: string;
}

/** Finds a source file by its path within the project: in the working directory or, in a standalone build, above it. */
export function childSource(path: string): ChildSource {
  let cwd = process.cwd();
  while (!existsSync(join(cwd, path))) {
    const parent = dirname(cwd);
    if (parent === cwd) throw new Error(`${path} is not above ${process.cwd()}`);
    cwd = parent;
  }
  return { args: ["--import", "tsx", join(cwd, path)], cwd };
}
