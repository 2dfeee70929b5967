import type { SubmitOutcome } from "../../../vendors/contract";
import { failure } from "../../../errors/job-error";
import { db } from "../../../db/client";
import { env } from "../../../env";
import { finalNews } from "../callbacks/news";
import { cancelAtVendor } from "../cancel-at-vendor";
import { endStep, goOn, type Change } from "../change";
import type { HeldJob, JobRow } from "../job-row";
import { nextQueryAt } from "../query-schedule";
import type { JobTarget } from "../target";
import { transaction } from "../transaction";
import { retryLater } from "./retry-later";
import { takeUpCallback } from "./take-up-callback";
import { giveUpUncertain, uncertainty } from "./uncertain";

/** Writes what the vendor answered to a submit. */
export async function settleSubmit(held: HeldJob, target: JobTarget, outcome: SubmitOutcome): Promise<void> {
  const now = new Date();
  const { cancelAsked, callback } = await meanwhile(held);
  switch (outcome.kind) {
    case "accepted": {
      const change = await accepted(held, target, outcome.vendorTaskId, now);
      return cancelAsked ? cancelAccepted(held, change) : endAccepted(held, change);
    }
    case "finished": {
      const { vendorTaskId, result } = outcome;
      const data = { vendorTaskId, submittedAt: now, vendorResult: { ...result } };
      await endStep(held, { to: "collecting", data, nextStepAt: now });
      return;
    }
    case "refused":
    case "unanswered":
      // A callback knows better: the task of an earlier call, or of this one, is there and has ended.
      if (finalNews({ callback })) await takeUpCallback({ ...held, row: { ...held.row, callback } });
      else if (outcome.kind === "refused") await settleRefused(held, outcome, cancelAsked);
      else await settleLost(held, target, outcome.failure);
  }
}

async function accepted(held: HeldJob, { capability }: JobTarget, vendorTaskId: string, now: Date) {
  const deadlineAt = new Date(now.getTime() + capability.deadlineMs);
  const data = { vendorTaskId, submittedAt: now, deadlineAt };
  const first = new Date(now.getTime() + env().POLL_MIN_MS);
  const { callbackToken } = held.row;
  const nextStepAt =
    callbackToken === null
      ? first
      : await nextQueryAt({ ...held.row, submittedAt: now }, { askedAt: now, tries: 0 });
  return { to: "waiting", data, nextStepAt } as const;
}

/** Nothing runs and nothing was charged, so a wish to cancel is fulfilled. */
async function settleRefused(
  held: HeldJob,
  outcome: Extract<SubmitOutcome, { kind: "refused" }>,
  cancelAsked: boolean,
): Promise<void> {
  if (cancelAsked) await endStep(held, { to: "cancelled", data: { error: { ...failure("cancelled") } } });
  else if (outcome.again) await retryLater(held, { to: "failed", error: outcome.failure });
  else await endStep(held, { to: "failed", data: { error: { ...outcome.failure } } });
}

async function settleLost(
  held: HeldJob,
  { manifest }: JobTarget,
  error: Extract<SubmitOutcome, { kind: "unanswered" }>["failure"],
): Promise<void> {
  switch (manifest.lostSubmit) {
    case "repeat":
      return retryLater(held, { to: "failed", error });
    case "ask_first":
      return retryLater(held, { to: "uncertain", error: uncertainty(error) }, { answerLost: true });
    case "person":
      await giveUpUncertain(held, error);
  }
}

async function endAccepted(held: HeldJob, change: Change): Promise<void> {
  const waiting = await endStep(held, change);
  // Asked for between the look and the write.
  if (waiting?.cancelAsked) await cancelAtVendor(waiting);
}

/** The task's id is written first; the step is kept meanwhile, so that nobody asks beside it. */
async function cancelAccepted(held: HeldJob, { to, data, nextStepAt }: Change): Promise<void> {
  const waiting = await transaction((tx) => goOn(tx, held, { to, data }));
  if (!waiting || (await cancelAtVendor(waiting.row))) return;
  await endStep(waiting, { to, nextStepAt });
}

/** What people and callbacks have written while the vendor was being called. */
async function meanwhile({ row }: HeldJob): Promise<Pick<JobRow, "cancelAsked" | "callback">> {
  const select = { cancelAsked: true, callback: true };
  return (await db().job.findUnique({ where: { id: row.id }, select })) ?? row;
}
