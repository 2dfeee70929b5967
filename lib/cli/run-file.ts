import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { StartFailure } from "./failure";
import { identify, lives } from "./process-identity";

const processIdentity = z.object({ pid: z.number(), startedAt: z.string() });
const runSchema = z.object({
  studio: processIdentity,
  children: z.array(processIdentity),
  databaseUrl: z.string().nullable(),
});

/** What runs on a data folder: the start command, its children, and the embedded database's address. */
export type Run = z.output<typeof runSchema>;

const fileOf = (folder: string) => join(folder, "run.json");

/** The recorded run, whether it still lives or not. */
export function readRun(folder: string): Run | null {
  if (!existsSync(fileOf(folder))) return null;
  try {
    return runSchema.parse(JSON.parse(readFileSync(fileOf(folder), "utf8")));
  } catch {
    // Cut short by a full disk or a power failure: nothing can be adopted from it.
    return null;
  }
}

export function writeRun(folder: string, childPids: number[], databaseUrl: string | null): void {
  const children = childPids.map(identify).filter((child) => child !== null);
  const run = { studio: identify(process.pid), children, databaseUrl };
  const unfinished = `${fileOf(folder)}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(run), { mode: 0o600 });
  renameSync(unfinished, fileOf(folder));
}

export function removeRun(folder: string): void {
  rmSync(fileOf(folder), { force: true });
}

/**
 * Makes the folder this process's own: waits a little for a studio that is just ending, ends the children a
 * killed one left behind, and refuses while another one really runs.
 */
export async function takeOver(folder: string): Promise<void> {
  const run = readRun(folder);
  if (!run) return;
  for (let waited = 0; lives(run.studio); waited += 100) {
    if (waited >= 3_000) {
      throw new StartFailure(
        `another studio (process ${run.studio.pid}) is running on ${folder}: stop it first`,
      );
    }
    await pause(100);
  }
  for (const child of run.children.filter(lives)) process.kill(child.pid, "SIGKILL");
}
