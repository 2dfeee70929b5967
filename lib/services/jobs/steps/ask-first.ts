import type { VendorClient } from "../../../vendors/contract";
import { db } from "../../../db/client";
import { cancelAtVendor } from "../cancel-at-vendor";
import type { HeldJob } from "../job-row";
import type { JobTarget } from "../target";
import { taskRef } from "../task-ref";
import { retryLater } from "./retry-later";
import { ASKED, settleQuery } from "./settle-query";
import { uncertainty } from "./uncertain";

/**
 * After a submit whose answer was lost (vendors.md Z5): asks whether the vendor knows the job's id, which is what
 * it was submitted under. True when it does not, and the submit may be made again, which is counted already;
 * otherwise the step is settled.
 */
export async function askFirst(
  held: HeldJob,
  { capability }: JobTarget,
  client: VendorClient,
): Promise<boolean> {
  const { row, trace } = held;
  const askedAt = new Date();
  trace("ask:calling", row.id);
  const outcome = await client.query(taskRef({ ...row, vendorTaskId: null }, capability));
  trace("ask:answered", row.id);
  switch (outcome.kind) {
    case "unknown":
      return countRepeat(held);
    case "unanswered":
      await retryLater(
        held,
        { to: "uncertain", error: uncertainty(outcome.failure) },
        { ...ASKED, answerLost: true },
      );
      return false;
    default: {
      const accepted = {
        vendorTaskId: row.vendorTaskId ?? row.id,
        submittedAt: askedAt,
        answerLost: false,
        deadlineAt: new Date(askedAt.getTime() + capability.deadlineMs),
      };
      const found = await settleQuery(held, outcome, { askedAt, data: { ...ASKED, ...accepted } });
      if (found?.cancelAsked) await cancelAtVendor(found);
      return false;
    }
  }
}

async function countRepeat({ row, token }: HeldJob): Promise<boolean> {
  const { count } = await db().job.updateMany({
    where: { id: row.id, leaseToken: token },
    data: { ...ASKED, submits: { increment: 1 }, answerLost: false },
  });
  return count === 1;
}
