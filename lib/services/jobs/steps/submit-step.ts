import type { SubmitOutcome } from "../../../vendors/contract";
import { failure } from "../../../errors/job-error";
import { db } from "../../../db/client";
import { env } from "../../../env";
import { cancelAtVendor } from "../cancel-at-vendor";
import { endStep, goOn, type Change } from "../change";
import type { HeldJob } from "../job-row";
import { targetOf, type JobTarget } from "../target";
import { transaction } from "../transaction";
import { readRequest } from "./prepare-request";
import { resumeStep } from "./resume-step";
import { retryLater } from "./retry-later";
import { giveUpUncertain } from "./uncertain";

/**
 * Calls the vendor's submit. Found here after a crash, a vendor that knows a repeated id is asked again;
 * otherwise the call may have cost something, and a person decides. `counted`: this very call already stands
 * in `submits`.
 */
export async function submitStep(held: HeldJob, { counted }: { counted: boolean }): Promise<void> {
  const { row, trace } = held;
  if (row.vendorTaskId !== null && row.submits === 0) return resumeStep(held);
  const target = await targetOf(row);
  if (held.takenOver && !counted && target.manifest.lostSubmit === "person") return giveUpUncertain(held);
  if (!target.provider.client) {
    await endStep(held, { to: "failed", data: { error: { ...failure("auth") } } });
    return;
  }
  if (!counted && !(await countSubmit(held))) return;
  trace("submit:calling", row.id);
  const outcome = await target.provider.client.submit(readRequest(row), row.id);
  trace("submit:answered", row.id);
  await settle(held, target, outcome);
}

async function countSubmit({ row, token }: HeldJob): Promise<boolean> {
  const { count } = await db().job.updateMany({
    where: { id: row.id, leaseToken: token },
    data: { submits: { increment: 1 } },
  });
  return count === 1;
}

async function settle(held: HeldJob, target: JobTarget, outcome: SubmitOutcome): Promise<void> {
  const now = new Date();
  const cancelAsked = await wasCancelled(held);
  switch (outcome.kind) {
    case "accepted": {
      const deadlineAt = new Date(now.getTime() + target.capability.deadlineMs);
      const data = { vendorTaskId: outcome.vendorTaskId, submittedAt: now, deadlineAt };
      const nextStepAt = new Date(now.getTime() + env().POLL_MIN_MS);
      const change = { to: "waiting", data, nextStepAt } as const;
      return cancelAsked ? cancelAccepted(held, change) : endAccepted(held, change);
    }
    case "finished": {
      const data = {
        vendorTaskId: outcome.vendorTaskId,
        submittedAt: now,
        vendorResult: { ...outcome.result },
      };
      await endStep(held, { to: "collecting", data, nextStepAt: now });
      return;
    }
    case "refused": {
      // Nothing runs and nothing was charged, so a wish to cancel is fulfilled.
      if (cancelAsked) await endStep(held, { to: "cancelled", data: { error: { ...failure("cancelled") } } });
      else if (outcome.again) await retryLater(held, { to: "failed", error: outcome.failure });
      else await endStep(held, { to: "failed", data: { error: { ...outcome.failure } } });
      return;
    }
    case "unanswered":
      if (target.manifest.lostSubmit !== "person")
        await retryLater(held, { to: "failed", error: outcome.failure });
      else await giveUpUncertain(held, outcome.failure);
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

async function wasCancelled({ row }: HeldJob): Promise<boolean> {
  const fresh = await db().job.findUnique({ where: { id: row.id }, select: { cancelAsked: true } });
  return fresh?.cancelAsked ?? false;
}
