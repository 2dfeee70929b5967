import { startWorker } from "../../lib/jobs/worker";
import type { StepTrace } from "../../lib/services/jobs/job-row";

/**
 * The real worker as a process of its own. With `<point> <job id>` as arguments it is killed, as by
 * `kill -9`, the moment that job's step comes to that point.
 */
const [, , point, jobId] = process.argv;

const trace: StepTrace = (reached, id) => {
  if (reached === point && id === jobId) process.kill(process.pid, "SIGKILL");
};

const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
process.on("disconnect", () => stop.abort());
await startWorker({ signal: stop.signal, trace, onReady: () => process.send?.("ready") });
process.exit(0);
