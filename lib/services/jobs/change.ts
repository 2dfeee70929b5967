import { Prisma, type Database } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import { hasUrgentNews } from "./callbacks/news";
import type { HeldJob, JobRow } from "./job-row";
import { dropPreview } from "./preview/files";
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

/** The job as it was when the change was decided; with a token, only the holder of that lease may write. */
type Before = Pick<JobRow, "id" | "status" | "progress" | "previewKey"> & { token?: string };

/**
 * The one way a job's row changes: a compare-and-set on its state (and, for a step's result, on the lease),
 * together with everything that follows from it: its event, its next message (at once, when a callback came in
 * meanwhile), the end of its public files and the place it leaves to the next in line. Null when the row was no
 * longer in that state.
 */
export async function applyChange(
  tx: Database,
  job: Before,
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
        ? {
            finishedAt: new Date(),
            leaseToken: null,
            leaseUntil: null,
            vendorResult: Prisma.DbNull,
            previewKey: null,
          }
        : {}),
    },
  });
  if (!row) return null;
  if (ends) await endOpenFiles(tx, job);
  else if (nextStepAt) await sendNext(tx, row, nextStepAt);
  if (holdsSlot(job.status) && !holdsSlot(to)) await wakeParked(tx, row.provider);
  const isSeen = job.status !== to || job.progress !== row.progress || job.previewKey !== row.previewKey;
  if (isSeen) await recordEvent(tx, row);
  return row;
}

/** What was only meant for the time of the run: the vendor's addresses, the unfinished picture. */
async function endOpenFiles(tx: Database, { id: jobId, previewKey }: Before): Promise<void> {
  await tx.publicGrant.updateMany({ where: { jobId, endedAt: null }, data: { endedAt: new Date() } });
  if (previewKey !== null) await dropPreview(previewKey);
}

/** The row is locked by the change: what a callback left before it is seen, and a later one sees the change. */
async function sendNext(tx: Database, row: JobRow, planned: Date): Promise<void> {
  if (!hasUrgentNews(row)) return enqueueStep(tx, row, planned);
  const now = new Date();
  await tx.job.update({ where: { id: row.id }, data: { nextStepAt: now } });
  await enqueueStep(tx, row, now);
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
