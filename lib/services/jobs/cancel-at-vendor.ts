import { db } from "../../db/client";
import { failure } from "../../errors/job-error";
import type { CancelOutcome } from "../../vendors/contract";
import type { JobRow } from "./job-row";
import { stopFollowing } from "./stop-following";
import { targetOf } from "./target";
import { taskRef } from "./task-ref";

/**
 * Asks the vendor to cancel a job's task. True when the job is cancelled: at the vendor, or, where the vendor
 * can no longer cancel and the person asked for that, by not following it any further.
 */
export async function cancelAtVendor(row: JobRow): Promise<boolean> {
  const outcome = await ask(row);
  const isCancelled = outcome.kind === "cancelled";
  if (row.abandonAsked) {
    return stopFollowing(row.id, ["waiting", "running", "collecting"], { abandoned: !isCancelled });
  }
  if (isCancelled) return stopFollowing(row.id, ["waiting", "running"]);
  // Without an answer the wish stays: the next step asks again.
  const cancelAsked = outcome.kind === "unanswered";
  if (cancelAsked !== row.cancelAsked) {
    await db().job.updateMany({ where: { id: row.id }, data: { cancelAsked } });
  }
  return false;
}

async function ask(row: JobRow): Promise<CancelOutcome> {
  const { capability, provider } = await targetOf(row);
  if (!provider.client) return { kind: "unanswered", failure: failure("auth") };
  if (!provider.client.cancel) return { kind: "too_late", reason: null };
  return provider.client.cancel(taskRef(row, capability));
}
