import { createRequire } from "node:module";
import { openDataFolder, studioSecrets } from "./data-folder";
import { loadEnvironment } from "./environment";
import { runCommand } from "./failure";
import { requirePort } from "./port";
import { removeRun, takeOver, writeRun } from "./run-file";
import { keepRunning } from "./start/child";
import { openDatabase } from "./start/database";

/** The studio for those who change it: pages and worker follow the code without a build. */
await runCommand(async () => {
  const env = loadEnvironment();
  const folder = openDataFolder(process.env.STUDIO_DATA_DIR ?? "./.data/dev");
  await takeOver(folder);
  await requirePort(env.HOST, env.PORT);
  const database = await openDatabase(folder, env.DATABASE_URL);
  const partEnv = {
    ...process.env,
    NODE_ENV: "development" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: database.url,
    STUDIO_DATA_DIR: folder,
    ...studioSecrets(folder, env),
    STUDIO_URL: env.STUDIO_URL,
    PORT: String(env.PORT),
  };
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const pids: number[] = [];
  const parts = [
    keepRunning("web", [next, "dev", "-p", String(env.PORT)], partEnv, () => undefined),
    keepRunning("worker", ["--import", "tsx", "--watch", "lib/cli/worker.ts"], partEnv, () => undefined),
  ];
  for (const part of parts) pids.push(part.pid() ?? 0);
  writeRun(folder, pids, database.url);
  console.log(`easel: development studio at ${env.STUDIO_URL}`);
  await new Promise((done) => ["SIGTERM", "SIGINT"].map((signal) => process.on(signal, done)));
  await Promise.all(parts.map((part) => part.stop(4_000)));
  await database.stop();
  removeRun(folder);
  process.exit(0);
});
