import type { JobFailure } from "../../../errors/job-error";
import { nextTry } from "../backoff";
import { endStep, type Change } from "../change";
import type { HeldJob } from "../job-row";

/** How a step ends when it has been tried often enough. */
export interface GiveUp {
  to: "failed" | "cancelled" | "uncertain";
  error: JobFailure;
}

/** Puts the same step off for a while and writes `data`; false, and nothing written, when it is enough. */
export async function tryAgain(held: HeldJob, data: Change["data"] = {}): Promise<boolean> {
  const now = new Date();
  const stepAttempts = held.row.stepAttempts + 1;
  const stepFailingAt = held.row.stepFailingAt ?? now;
  const nextStepAt = nextTry(stepAttempts, stepFailingAt, now);
  if (!nextStepAt) return false;
  await endStep(held, { to: held.row.status, data: { ...data, stepAttempts, stepFailingAt }, nextStepAt });
  return true;
}

/** Tries the same step again after a while, or gives up; `data` is written in either case. */
export async function retryLater(held: HeldJob, { to, error }: GiveUp, data?: Change["data"]): Promise<void> {
  if (await tryAgain(held, data)) return;
  await endStep(held, { to, data: { ...data, error: { ...error } } });
}
