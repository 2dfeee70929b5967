import { failure } from "../../errors/job-error";
import { logger } from "../../logger";
import { db } from "../../db/client";
import type { HeldJob, StepTrace } from "./job-row";
import { takeLease } from "./lease";
import { collectStep } from "./steps/collect-step";
import { queryStep } from "./steps/query-step";
import { retryLater } from "./steps/retry-later";
import { startStep } from "./steps/start-step";
import { submitStep } from "./steps/submit-step";
import { giveUpUncertain, uncertainty } from "./steps/uncertain";
import { targetOf } from "./target";

export interface AdvanceOptions {
  /** Leases this process has to keep alive. */
  leases: Set<string>;
  trace: StepTrace;
}

/**
 * Runs a job's due step and settles when the next one is. Safe to call at any time and more than once: what is
 * not due, or is being done elsewhere, is left alone.
 */
export async function advance(jobId: string, { leases, trace }: AdvanceOptions): Promise<void> {
  const held = await takeLease(jobId, trace);
  if (!held) return;
  leases.add(held.token);
  try {
    await runStep(held);
  } catch (error) {
    logger.error({ err: error, jobId, status: held.row.status }, "a step threw");
    await afterBug(held);
  } finally {
    leases.delete(held.token);
  }
}

async function runStep(held: HeldJob): Promise<void> {
  held.trace(`${held.row.status}:taken`, held.row.id);
  switch (held.row.status) {
    case "queued": {
      const started = await startStep(held);
      // The intent is written; the call follows at once instead of paying another turn through the queue.
      if (started) await submitStep(started, { counted: true });
      return;
    }
    case "submitting":
      return submitStep(held, { counted: false });
    case "waiting":
    case "running":
      return queryStep(held);
    case "collecting":
      return collectStep(held);
  }
}

/** A bug or a lost database: the step is tried again as after a crash, and the job fails when it stays. */
async function afterBug(held: HeldJob): Promise<void> {
  const row = await db().job.findFirst({ where: { id: held.row.id, leaseToken: held.token } });
  if (!row) return;
  const now = { ...held, row };
  const lostSubmit = await targetOf(row).then(
    ({ manifest }) => manifest.lostSubmit,
    () => "repeat",
  );
  if (row.status !== "submitting" || lostSubmit === "repeat") {
    return retryLater(now, { to: "failed", error: failure("internal") });
  }
  if (lostSubmit === "ask_first") {
    return retryLater(now, { to: "uncertain", error: uncertainty() }, { answerLost: true });
  }
  await giveUpUncertain(now);
}
