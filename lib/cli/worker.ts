import { openDataFolder, studioSecret } from "./data-folder";
import { loadEnvironment } from "./environment";
import { runCommand, StartFailure } from "./failure";
import { readRun } from "./run-file";

/** A worker alone, beside a running studio or on a machine of its own. */
await runCommand(async () => {
  const env = loadEnvironment();
  const folder = openDataFolder(env.STUDIO_DATA_DIR);
  const databaseUrl = env.DATABASE_URL ?? readRun(folder)?.databaseUrl;
  if (!databaseUrl) throw new StartFailure("DATABASE_URL: unset, and no studio runs on this data folder");
  process.env.DATABASE_URL = databaseUrl;
  process.env.STUDIO_DATA_DIR = folder;
  process.env.STUDIO_SECRET = studioSecret(folder, env.STUDIO_SECRET);

  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  process.on("disconnect", () => stop.abort());
  // Read only now: its modules take the environment prepared above.
  const { startWorker } = await import("../jobs/worker");
  await startWorker({ signal: stop.signal });
  process.exit(0);
});
