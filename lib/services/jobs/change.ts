import { Prisma, type Database } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import type { HeldJob, JobRow } from "./job-row";
import { recordEvent } from "./record-event";
import { wakeParked } from "./slots";
import { holdsSlot, isTerminal, mayGo, type JobStatus } from "../../job-states";
import { transaction } from "./transaction";

/** A change of a job's row: where it goes, what else is written, and when its next step is due. */
export interface Change {
  to: JobStatus;
  data?: Omit<Prisma.JobUncheckedUpdateManyInput, "status" | "nextStepAt">;
  /** Null: no step is due until somebody else says so. Left out: as it was. A last state has none. */
  nextStepAt?: Date | null;
}

/**
 * The one way a job's row changes: a compare-and-set on its state (and, for a step's result, on the lease),
 * together with everything that follows from it: its event, its next message, the end of its public files and
 * the place it leaves to the next in line. Null when the row was no longer in that state.
 */
export async function applyChange(
  tx: Database,
  job: { id: string; status: JobStatus; progress: number | null; token?: string },
  { to, data, nextStepAt }: Change,
): Promise<JobRow | null> {
  if (job.status !== to && !mayGo(job.status, to))
    throw new Error(`a job may not go from ${job.status} to ${to}`);
  const ends = isTerminal(to);
  const [row] = await tx.job.updateManyAndReturn({
    where: { id: job.id, status: job.status, ...(job.token ? { leaseToken: job.token } : {}) },
    data: {
      ...data,
      status: to,
      nextStepAt: ends ? null : nextStepAt,
      ...(ends
        ? { finishedAt: new Date(), leaseToken: null, leaseUntil: null, vendorResult: Prisma.DbNull }
        : {}),
    },
  });
  if (!row) return null;
  if (ends)
    await tx.publicGrant.updateMany({
      where: { jobId: row.id, endedAt: null },
      data: { endedAt: new Date() },
    });
  else if (nextStepAt) await enqueueStep(tx, row, nextStepAt);
  if (holdsSlot(job.status) && !holdsSlot(to)) await wakeParked(tx, row.provider);
  if (job.status !== to || job.progress !== row.progress) await recordEvent(tx, row);
  return row;
}

/**
 * Ends a step: its result and the release of the lease in one transaction; `also` writes what belongs to it.
 * Null when the lease was lost or the job was changed meanwhile: then nothing of the step counts.
 */
export async function endStep(
  { row, token, trace }: HeldJob,
  change: Change,
  also?: (tx: Database, row: JobRow) => Promise<void>,
): Promise<JobRow | null> {
  const data = { stepAttempts: 0, stepFailingAt: null, ...change.data, leaseToken: null, leaseUntil: null };
  const changed = await transaction(async (tx) => {
    const written = await applyChange(tx, { ...row, token }, { ...change, data });
    if (written) await also?.(tx, written);
    return written;
  });
  if (changed) trace(`${row.status}->${changed.status}`, row.id);
  return changed;
}

/** Goes to another state within a running step, keeping its lease. Null as in `endStep`. */
export async function goOn(
  tx: Database,
  held: HeldJob,
  change: Omit<Change, "nextStepAt">,
): Promise<HeldJob | null> {
  const row = await applyChange(tx, { ...held.row, token: held.token }, change);
  return row && { ...held, row };
}
