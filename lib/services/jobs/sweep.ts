import { db, type Database } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import { resolveProvider } from "../providers/resolve";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import type { JobRow } from "./job-row";
import { lockSlots, slotsTaken, wakeParked } from "./slots";

/** A step this much past its date was not delivered. */
const OVERDUE_SECONDS = 5;
const BATCH = 1_000;
const EVENTS_KEPT_DAYS = 7;

/**
 * Puts right what delivery may have lost: sends steps that are overdue (those a dead worker still holds come
 * when its lease ends), calls waiting jobs to free places, and forgets old events. One worker at a time; false
 * when another is at it.
 */
export async function sweep(overdueSeconds = OVERDUE_SECONDS): Promise<boolean> {
  const swept = await db().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<
      { got: boolean }[]
    >`SELECT pg_try_advisory_xact_lock(hashtext('job_sweep')) AS got`;
    if (!lock?.got) return false;
    await resendOverdue(tx, overdueSeconds);
    await tx.$executeRaw`DELETE FROM job_event WHERE "createdAt" < now() - make_interval(days => ${EVENTS_KEPT_DAYS})`;
    return true;
  });
  if (swept) await fillFreePlaces();
  return swept;
}

async function resendOverdue(tx: Database, overdueSeconds: number): Promise<void> {
  const overdue = await tx.$queryRaw<Pick<JobRow, "id" | "status" | "leaseUntil">[]>`
    SELECT id, status, "leaseUntil" FROM job
    WHERE status IN ('queued', 'submitting', 'waiting', 'running', 'collecting')
      AND "nextStepAt" < now() - make_interval(secs => ${overdueSeconds})
    ORDER BY "nextStepAt" LIMIT ${BATCH}`;
  for (const job of overdue) {
    const now = new Date();
    await enqueueStep(tx, job, job.leaseUntil && job.leaseUntil > now ? job.leaseUntil : now);
  }
}

/** A raised limit frees places without any job ending. */
async function fillFreePlaces(): Promise<void> {
  for (const id of VENDOR_IDS) {
    const { concurrency } = await resolveProvider(id);
    await db().$transaction(async (tx) => {
      await lockSlots(tx, id);
      const free = concurrency - (await slotsTaken(tx, id));
      if (free > 0) await wakeParked(tx, id, free);
    });
  }
}
