import { db } from "../../../db/client";
import { logger } from "../../../logger";
import { endStep, goOn, applyChange, type Change } from "../change";
import { diskIsFull } from "../disk";
import type { HeldJob } from "../job-row";
import { takeSlot } from "../slots";
import { targetOf } from "../target";
import { prepareRequest } from "./prepare-request";
import { transaction } from "../transaction";

const DISK_RETRY_MS = 15_000;

/**
 * Takes one of the provider's places and writes that the job is about to be submitted; nothing has been
 * called yet. Null when the job has to wait: for a place, for a provider that is held back, or for room to keep its
 * results.
 */
export async function startStep(held: HeldJob): Promise<HeldJob | null> {
  const { row, trace } = held;
  if (await diskIsFull()) {
    logger.warn({ jobId: row.id }, "the disk is too full to keep results: the job waits");
    await endStep(held, { to: "queued", nextStepAt: new Date(Date.now() + DISK_RETRY_MS) });
    return null;
  }
  const { capability, provider } = await targetOf(row);
  const mayStart = held.hold === null && held.placesTaken < provider.concurrency;
  const prepared = mayStart ? await prepareOnce(held) : null;
  trace("start:prepared", row.id);
  const deadlineAt = new Date(Date.now() + capability.deadlineMs);
  return takePlace(
    held,
    provider.concurrency,
    prepared && { ...prepared, startedAt: new Date(), deadlineAt },
  );
}

/** A job that takes over a vendor's task calls nothing yet, so nothing is prepared or counted. */
async function prepareOnce(held: HeldJob): Promise<NonNullable<Change["data"]>> {
  if (held.row.vendorTaskId !== null) return {};
  return { ...(await prepareRequest(held.row)), submits: { increment: 1 } };
}

async function takePlace(
  held: HeldJob,
  places: number,
  data: Change["data"] | null,
): Promise<HeldJob | null> {
  const { row, token, trace } = held;
  const started = await transaction(async (tx) => {
    const wait = await takeSlot(tx, row.provider, { places, takes: data !== null });
    if (wait === null && data) return goOn(tx, held, { to: "submitting", data });
    // Null parks the job until a place is left; what came free just now is tried for again.
    const nextStepAt = wait === null ? new Date() : null;
    const release = { leaseToken: null, leaseUntil: null };
    await applyChange(tx, { ...row, token }, { to: "queued", data: release, nextStepAt });
    return null;
  });
  if (started) trace("queued->submitting", row.id);
  else await closeIfEnded(row.id);
  return started;
}

/** A job cancelled while its pictures were being prepared must not leave them public. */
async function closeIfEnded(jobId: string): Promise<void> {
  const where = { jobId, endedAt: null, job: { NOT: { finishedAt: null } } };
  await db().publicGrant.updateMany({ where, data: { endedAt: new Date() } });
}
