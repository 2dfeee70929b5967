import { runCommand } from "./failure";
import { joinStudio } from "./join-studio";

/** A worker alone, beside a running studio or on a machine of its own. */
await runCommand(async () => {
  joinStudio();
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  process.on("disconnect", () => stop.abort());
  const { startWorker } = await import("../jobs/worker");
  await startWorker({ signal: stop.signal });
  process.exit(0);
});
