import { openDataFolder, studioSecrets } from "./data-folder";
import { loadEnvironment } from "./environment";
import { StartFailure } from "./failure";
import { readRun } from "./run-file";

/**
 * Gives this process the database, data folder and secret of the studio it belongs to, in its environment:
 * those of the variables, else of the studio running on the data folder. Modules that read the environment are
 * to be imported afterwards.
 */
export function joinStudio(): void {
  const env = loadEnvironment();
  const folder = openDataFolder(env.STUDIO_DATA_DIR);
  const databaseUrl = env.DATABASE_URL ?? readRun(folder)?.databaseUrl;
  if (!databaseUrl) throw new StartFailure("DATABASE_URL: unset, and no studio runs on this data folder");
  process.env.DATABASE_URL = databaseUrl;
  process.env.STUDIO_DATA_DIR = folder;
  Object.assign(process.env, studioSecrets(folder, env));
}
