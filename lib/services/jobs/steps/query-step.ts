import { failure } from "../../../errors/job-error";
import type { QueryOutcome } from "../../../vendors/contract";
import { nextQuery, nextQueryAfterSilence } from "../backoff";
import { cancelAtVendor } from "../cancel-at-vendor";
import { endStep, type Change } from "../change";
import type { HeldJob } from "../job-row";
import { targetOf } from "../target";
import { taskRef } from "../task-ref";
import { giveUpUncertain } from "./uncertain";

/** Asks the vendor once how its task is going. */
export async function queryStep(held: HeldJob): Promise<void> {
  const { row, trace } = held;
  if (row.cancelAsked && (await cancelAtVendor(row))) return;
  const { capability, provider } = await targetOf(row);
  const askedAt = new Date();
  trace("query:calling", row.id);
  const outcome: QueryOutcome = provider.client
    ? await provider.client.query(taskRef(row, capability))
    : { kind: "unanswered", failure: failure("auth") };
  trace("query:answered", row.id);
  await settleQuery(held, outcome, askedAt);
}

/** Writes what the vendor said of its task. */
export async function settleQuery(held: HeldJob, outcome: QueryOutcome, askedAt: Date): Promise<void> {
  const queries = { increment: 1 };
  switch (outcome.kind) {
    case "succeeded": {
      const data = { queries, vendorResult: { ...outcome.result } };
      await endStep(held, { to: "collecting", data, nextStepAt: new Date() });
      return;
    }
    case "failed":
    case "unknown":
      await endStep(held, { to: "failed", data: { queries, error: { ...outcome.failure } } });
      return;
    case "cancelled":
      await endStep(held, { to: "cancelled", data: { queries, error: { ...failure("cancelled") } } });
      return;
    case "unanswered": {
      const stepAttempts = held.row.stepAttempts + 1;
      const nextStepAt = nextQueryAfterSilence(stepAttempts, askedAt);
      return keepAsking(held, { to: held.row.status, data: { queries, stepAttempts }, nextStepAt });
    }
    case "waiting":
    case "running": {
      const progress =
        outcome.kind === "running" ? (outcome.progress ?? held.row.progress) : held.row.progress;
      const nextStepAt = nextQuery(held.row.startedAt ?? askedAt, askedAt);
      return keepAsking(held, { to: outcome.kind, data: { queries, progress }, nextStepAt });
    }
  }
}

/** Past the deadline a task is no longer followed; a vendor whose tasks can be taken over fails the job, a retry goes on. */
async function keepAsking(held: HeldJob, change: Change & { nextStepAt: Date }): Promise<void> {
  const { deadlineAt } = held.row;
  if (Date.now() < deadlineAt.getTime()) {
    const nextStepAt = new Date(Math.min(change.nextStepAt.getTime(), deadlineAt.getTime()));
    await endStep(held, { ...change, nextStepAt });
    return;
  }
  const { manifest } = await targetOf(held.row);
  if (manifest.lostSubmit !== "repeat") return giveUpUncertain(held);
  await endStep(held, { to: "failed", data: { ...change.data, error: { ...failure("deadline") } } });
}
