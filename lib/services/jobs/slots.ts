import { Prisma, type Database } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import type { JobRow } from "./job-row";
import { SLOT_STATUSES } from "../../job-states";

const IN_FLIGHT = Prisma.sql`status IN (${Prisma.join(SLOT_STATUSES.map((status) => Prisma.sql`${status}::"JobStatus"`))})`;

/**
 * Makes counting a provider's places and taking or leaving one exclusive until the transaction ends. Without
 * it a job could park itself just while the last job in its way leaves.
 */
export async function lockSlots(tx: Database, provider: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('job_slots'), hashtext(${provider}))`;
}

/** How many of a provider's places are taken, across all workers. */
export function slotsTaken(tx: Database, provider: string): Promise<number> {
  return tx.job.count({ where: { provider, status: { in: [...SLOT_STATUSES] } } });
}

/**
 * Calls the next waiting jobs of a provider to start, at most `places`: whose owner has the fewest in flight
 * comes first, then who came first.
 */
export async function wakeParked(tx: Database, provider: string, places = 1): Promise<void> {
  await lockSlots(tx, provider);
  const next = await tx.$queryRaw<Pick<JobRow, "id" | "status">[]>`
    SELECT parked.id, parked.status FROM job parked
    LEFT JOIN (
      SELECT "ownerId", count(*) AS flying FROM job WHERE provider = ${provider} AND ${IN_FLIGHT} GROUP BY 1
    ) busy USING ("ownerId")
    WHERE parked.provider = ${provider} AND parked.status = 'queued' AND parked."nextStepAt" IS NULL
    ORDER BY coalesce(busy.flying, 0), parked."createdAt", parked.id
    LIMIT ${places} FOR UPDATE OF parked SKIP LOCKED`;
  for (const job of next) {
    const now = new Date();
    await tx.job.update({ where: { id: job.id }, data: { nextStepAt: now } });
    await enqueueStep(tx, job, now);
  }
}
