import { startEmbedded } from "../../db/embedded/server";
import { openDataFolder, studioSecrets } from "../data-folder";
import { loadEnvironment } from "../environment";
import { joinStudio } from "../join-studio";
import { lives } from "../process-identity";
import { readRun, removeRun, takeOver, writeRun } from "../run-file";

/** Commands that also work while no studio runs, because they start the embedded database themselves. */
export const STANDS_ALONE: Readonly<Record<string, "beside" | "instead">> = {
  /** Beside a running studio, or with its database while it is stopped. */
  backup: "beside",
  "rotate-secret": "beside",
  administrator: "beside",
  /** Only while it is stopped. */
  restore: "instead",
};

/**
 * As `joinStudio`, with a database also where no studio runs. `instead`: refuses while one does, and keeps one from
 * starting until the end. Call what it answers at the end.
 */
export async function standAlone(how: "beside" | "instead"): Promise<() => Promise<void>> {
  const env = loadEnvironment();
  const folder = openDataFolder(env.STUDIO_DATA_DIR);
  const run = readRun(folder);
  if (how === "beside" && (env.DATABASE_URL || (run && lives(run.studio)))) {
    joinStudio();
    return async () => undefined;
  }
  await takeOver(folder);
  writeRun(folder, [], null);
  const database = env.DATABASE_URL ? null : await startEmbedded(folder);
  process.env.DATABASE_URL = env.DATABASE_URL ?? database?.url;
  process.env.STUDIO_DATA_DIR = folder;
  Object.assign(process.env, studioSecrets(folder, env));
  return async () => {
    await database?.stop();
    removeRun(folder);
  };
}
