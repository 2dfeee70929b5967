import { createRequire } from "node:module";
import { build } from "./build/steps";
import { isBuilt, sourceDigest } from "./build/stale";
import { openDataFolder, studioSecrets } from "./data-folder";
import { loadEnvironment } from "./environment";
import { runCommand, StartFailure } from "./failure";
import { requirePort } from "./port";
import { removeRun, takeOver, writeRun } from "./run-file";
import { keepRunning, type Part } from "./start/child";
import { openDatabase } from "./start/database";
import { waitUntilServing } from "./start/ready";

const say = (line: string) => console.log(`easel: ${line}`);

/** Time for running steps and requests at a stop; with the database's own it stays under 15 s. */
const PATIENCE_MS = 8_000;
const HEALTHY_WITHIN_MS = 60_000;
/** Longer than proxies keep connections open: a request on one that is just being closed would be lost. */
const KEEP_ALIVE_MS = 75_000;

await runCommand(async () => {
  const stopping = new AbortController();
  const stopAsked = stopSignal().then(() => stopping.abort());
  const env = loadEnvironment();
  const folder = openDataFolder(env.STUDIO_DATA_DIR);
  await takeOver(folder);
  await requirePort(env.HOST, env.PORT);
  writeRun(folder, [], null);
  if (!isBuilt(sourceDigest())) {
    say("there is no build of this code yet: building it once, about a minute");
    await build(say, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) throw error;
    });
  }
  if (stopping.signal.aborted) return removeRun(folder);

  const database = await openDatabase(folder, env.DATABASE_URL);
  if (database.folder && !database.folder.startsWith(folder)) {
    say(`the database's user cannot reach ${folder}; its files are in ${database.folder}`);
  }
  const partEnv = {
    ...process.env,
    NODE_ENV: env.NODE_ENV,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: database.url,
    STUDIO_DATA_DIR: folder,
    ...studioSecrets(folder, env),
    STUDIO_URL: env.STUDIO_URL,
    PORT: String(env.PORT),
    HOST: env.HOST,
  };
  const parts: Part[] = [];
  const record = () => {
    const pids = parts.map((part) => part.pid()).filter((pid) => pid !== undefined);
    writeRun(folder, pids, database.url);
  };
  parts.push(keepRunning("web", webArguments(env.HOST, env.PORT), partEnv, () => setImmediate(record)));
  if (env.STUDIO_WORKERS === "in") {
    parts.push(
      keepRunning("worker", ["--enable-source-maps", ".build/worker.mjs"], partEnv, () =>
        setImmediate(record),
      ),
    );
  }

  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop(PATIENCE_MS)));
    await database.stop();
    removeRun(folder);
  };
  const serving = await Promise.race([
    stopAsked,
    waitUntilServing(env.PORT, HEALTHY_WITHIN_MS, { worker: env.STUDIO_WORKERS === "in" }),
  ]);
  if (serving === false) {
    await stop();
    throw new StartFailure("the studio did not become healthy within a minute; the lines above say why");
  }
  if (serving === true) {
    say(`ready at ${env.STUDIO_URL}`);
    await stopAsked;
  }
  say("stopping …");
  await stop();
  process.exit(0);
});

function webArguments(host: string, port: number): string[] {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const at = ["-H", host, "-p", String(port), "--keepAliveTimeout", String(KEEP_ALIVE_MS)];
  return ["--import", "./.build/exit-with-parent.mjs", next, "start", ...at];
}

/** Resolves at SIGTERM, SIGINT or SIGHUP, and when npm, which passes signals on, has been killed above us. */
function stopSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => done());
    if (process.env.npm_lifecycle_event !== "start") return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) done();
    }, 500).unref();
  });
}
