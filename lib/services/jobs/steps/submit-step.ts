import { failure } from "../../../errors/job-error";
import { db } from "../../../db/client";
import { endStep } from "../change";
import type { HeldJob } from "../job-row";
import { noteSubmit } from "../slots";
import { targetOf } from "../target";
import { askFirst } from "./ask-first";
import { readRequest } from "./prepare-request";
import { resumeStep } from "./resume-step";
import { settleSubmit } from "./settle-submit";
import { takeUpCallback } from "./take-up-callback";
import { giveUpUncertain } from "./uncertain";

/**
 * Calls the vendor's submit. Where an earlier call's answer was lost, also by a crash, a vendor that knows a
 * repeated id is simply called again, one that can be asked is asked for the task first, and of any other a
 * person decides, since the call may have cost something. `counted`: this very call already stands in `submits`.
 */
export async function submitStep(held: HeldJob, { counted }: { counted: boolean }): Promise<void> {
  const { row, trace } = held;
  if (row.vendorTaskId !== null && row.submits === 0) return resumeStep(held);
  if (await takeUpCallback(held)) return;
  const target = await targetOf(row);
  const { manifest, provider } = target;
  const isLost = (row.answerLost || (held.takenOver && !counted)) && manifest.lostSubmit !== "repeat";
  if (isLost && (manifest.lostSubmit === "person" || !provider.client)) {
    await giveUpUncertain(held);
    return;
  }
  if (!provider.client) {
    await endStep(held, { to: "failed", data: { error: { ...failure("auth") } } });
    return;
  }
  if (isLost && !(await askFirst(held, target, provider.client))) return;
  if (!isLost && !counted && !(await countSubmit(held))) return;
  if (!counted && provider.submitsPerMinute !== null) await noteSubmit(row.provider);
  trace("submit:calling", row.id);
  const outcome = await provider.client.submit(readRequest(row), row.id);
  trace("submit:answered", row.id);
  await settleSubmit(held, target, outcome);
}

async function countSubmit({ row, token }: HeldJob): Promise<boolean> {
  const { count } = await db().job.updateMany({
    where: { id: row.id, leaseToken: token },
    data: { submits: { increment: 1 } },
  });
  return count === 1;
}
