import type { QueryOutcome } from "../../../vendors/contract";
import { failure } from "../../../errors/job-error";
import { applyChange, endStep } from "../change";
import type { HeldJob } from "../job-row";
import { targetOf } from "../target";
import { taskRef } from "../task-ref";
import { prepareRequest } from "./prepare-request";
import { retryLater } from "./retry-later";
import { ASKED, settleQuery } from "./settle-query";
import { transaction } from "../transaction";

/**
 * The first step of a retry that takes over the vendor's task of the job it repeats: the task is asked for,
 * and only when the vendor no longer knows it is the job submitted anew, under its own id.
 */
export async function resumeStep(held: HeldJob): Promise<void> {
  const { row, trace } = held;
  const { capability, provider } = await targetOf(row);
  if (!provider.client) {
    await endStep(held, { to: "failed", data: { error: { ...failure("auth") } } });
    return;
  }
  const askedAt = new Date();
  trace("resume:calling", row.id);
  const outcome: QueryOutcome = await provider.client.query(taskRef(row, capability));
  trace("resume:answered", row.id);
  if (outcome.kind === "unanswered") {
    return retryLater(held, { to: "failed", error: outcome.failure }, ASKED);
  }
  if (outcome.kind === "unknown") return submitAnew(held);
  await settleQuery(held, outcome, { askedAt, data: ASKED });
}

/** Written before anything is called: from here on the job is an ordinary one that was never submitted. */
async function submitAnew({ row, token }: HeldJob): Promise<void> {
  const request = await prepareRequest(row);
  const data = {
    ...request,
    ...ASKED,
    vendorTaskId: null,
    leaseToken: null,
    leaseUntil: null,
  };
  const change = { to: "submitting", data, nextStepAt: new Date() } as const;
  await transaction((tx) => applyChange(tx, { ...row, token }, change));
}
