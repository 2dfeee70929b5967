import { logger } from "../../logger";
import { fillWaitedForPlaces } from "../../services/jobs/fill-places";
import { dropLeases, renewLeases } from "../../services/jobs/lease";
import { sweep } from "../../services/jobs/sweep";
import { beatWorker, forgetWorker } from "../../services/jobs/worker-beat";
import { probeSilent } from "../../services/providers/watch/probe";
import { sweepFiles as sweepAllFiles } from "../../services/pictures/sweep-files";

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
/** Finds out who answers again, and calls jobs to whatever room there is. */
export const openGates = () =>
  quietly("opening gates", async () => {
    await probeSilent();
    await fillWaitedForPlaces();
  });
export const sweepFiles = () => quietly("the sweep of files", sweepAllFiles);
/** At start nothing is on its way yet that a sweep could overtake. */
export const sweepJobsAtStart = () => quietly("the sweep at start", () => sweep(0));
export const showLife = (...fact: Parameters<typeof beatWorker>) =>
  quietly("the beat", () => beatWorker(...fact));
