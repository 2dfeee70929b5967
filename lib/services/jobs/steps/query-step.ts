import { Prisma, db } from "../../../db/client";
import { failure } from "../../../errors/job-error";
import type { QueryOutcome } from "../../../vendors/contract";
import { readNews } from "../callbacks/news";
import { cancelAtVendor } from "../cancel-at-vendor";
import { endStep } from "../change";
import type { HeldJob } from "../job-row";
import { targetOf } from "../target";
import { taskRef } from "../task-ref";
import { ASKED, settleQuery } from "./settle-query";
import { takeUpCallback } from "./take-up-callback";

/** When to look again whether a vendor that does not answer is back. */
const HELD_BACK_MS = 2_000;

/** Learns how the vendor's task is going: from its callback if one has told the end, else by asking once. */
export async function queryStep(held: HeldJob): Promise<void> {
  const { row, trace } = held;
  if (row.cancelAsked && (await cancelAtVendor(row))) return;
  if (await takeUpCallback(held)) return;
  if (await holdBack(held)) return;
  if (readNews(row)?.kind === "ask") await clearAsk(held);
  const { capability, provider } = await targetOf(row);
  const askedAt = new Date();
  trace("query:calling", row.id);
  const outcome: QueryOutcome = provider.client
    ? await provider.client.query(taskRef(row, capability))
    : { kind: "unanswered", failure: failure("auth") };
  trace("query:answered", row.id);
  await settleQuery(held, outcome, { askedAt, data: ASKED });
}

/** A vendor that is not answering is left alone, up to the deadline; whether it is back is another's to find out. */
async function holdBack(held: HeldJob): Promise<boolean> {
  const { row, hold } = held;
  const now = Date.now();
  if (hold !== "not_answering" || now >= row.deadlineAt.getTime()) return false;
  const nextStepAt = new Date(Math.min(now + HELD_BACK_MS, row.deadlineAt.getTime()));
  await endStep(held, { to: row.status, data: { stepAttempts: row.stepAttempts }, nextStepAt });
  return true;
}

/** Before the query it asks for, so that what arrives during the query asks for another. */
async function clearAsk({ row, token }: HeldJob): Promise<void> {
  await db().job.updateMany({
    where: { id: row.id, leaseToken: token, callback: { path: ["kind"], equals: "ask" } },
    data: { callback: Prisma.DbNull },
  });
}
