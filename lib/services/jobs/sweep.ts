import { db } from "../../db/client";
import { remindOfStep } from "../../jobs/enqueue";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import { fillPlaces } from "./fill-places";
import type { JobRow } from "./job-row";
import { transaction } from "./transaction";

/** A step this much past its date was not delivered. */
const OVERDUE_SECONDS = 5;
const BATCH = 1_000;
const EVENTS_KEPT_DAYS = 7;

/**
 * Puts right what delivery may have lost: sends steps that are overdue (those a dead worker still holds come
 * when its lease ends), calls waiting jobs to free places, closes what was left public, and forgets old events.
 * Several workers may sweep at once: a job has at most one undelivered message, and a second is dropped.
 */
export async function sweep(overdueSeconds = OVERDUE_SECONDS): Promise<void> {
  await resendOverdue(overdueSeconds);
  for (const id of VENDOR_IDS) await fillPlaces(id);
  await db().publicGrant.updateMany({
    where: { endedAt: null, job: { NOT: { finishedAt: null } } },
    data: { endedAt: new Date() },
  });
  await db().$executeRaw`
    DELETE FROM job_event WHERE "createdAt" < now() - make_interval(days => ${EVENTS_KEPT_DAYS})`;
}

async function resendOverdue(overdueSeconds: number): Promise<void> {
  const overdue = await db().$queryRaw<Pick<JobRow, "id" | "status" | "leaseUntil">[]>`
    SELECT id, status, "leaseUntil" FROM job
    WHERE status IN ('queued', 'submitting', 'waiting', 'running', 'collecting')
      AND "nextStepAt" < now() - make_interval(secs => ${overdueSeconds})
    ORDER BY "nextStepAt" LIMIT ${BATCH}`;
  for (const job of overdue) {
    const now = new Date();
    const dueAt = job.leaseUntil && job.leaseUntil > now ? job.leaseUntil : now;
    await transaction((tx) => remindOfStep(tx, job, dueAt));
  }
}
