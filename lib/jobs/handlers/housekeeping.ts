import { dataDir } from "../../data-dir";
import { logger } from "../../logger";
import { dropLeases, renewLeases } from "../../services/jobs/lease";
import { sweep } from "../../services/jobs/sweep";
import { beatWorker, forgetWorker } from "../../services/jobs/worker-beat";
import { sweepPrepared } from "../../services/pictures/sweep-prepared";
import { sweepTemporary } from "../../storage/sweep-temporary";

export { dropLeases, forgetWorker };

/** Runs a periodic duty; what goes wrong is logged, and the next turn tries again. */
async function quietly(name: string, duty: () => Promise<unknown>): Promise<void> {
  try {
    await duty();
  } catch (error) {
    logger.warn({ err: error }, `${name} failed`);
  }
}

export const keepLeases = (tokens: string[]) => quietly("renewing leases", () => renewLeases(tokens));
export const sweepJobs = () => quietly("the sweep", () => sweep());
/** Files nobody needs any more: made for jobs that have ended, or left by a process that died. */
export const sweepFiles = () =>
  quietly("the sweep of files", () => Promise.all([sweepPrepared(), sweepTemporary(dataDir("tmp"))]));
/** At start nothing is on its way yet that a sweep could overtake. */
export const sweepJobsAtStart = () => quietly("the sweep at start", () => sweep(0));
export const showLife = (...fact: Parameters<typeof beatWorker>) =>
  quietly("the beat", () => beatWorker(...fact));
