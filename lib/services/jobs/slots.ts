import { Prisma, type Database } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import type { JobRow } from "./job-row";
import { SLOT_STATUSES } from "../../job-states";

const HOLDING = Prisma.join(SLOT_STATUSES.map((status) => Prisma.sql`${status}::"JobStatus"`));

/** That a row of `job`, named so in the query, has one of its provider's places. */
export function holdsPlace(alias: string): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(alias)}.status IN (${HOLDING})`;
}

/**
 * Makes counting a provider's places and taking or leaving one exclusive until the transaction ends. Without
 * it a job could park itself just while the last job in its way leaves.
 */
export async function lockSlots(tx: Database, provider: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('job_slots'), hashtext(${provider}))`;
}

/**
 * As `lockSlots`, and how many of the provider's places are taken then, across all workers. The database's own
 * function does both at once: its second statement sees what the lock waited for, which one statement would not.
 */
export async function lockAndCountSlots(tx: Database, provider: string): Promise<number> {
  const [counted] = await tx.$queryRaw<{ taken: bigint }[]>`
    SELECT job_slots_taken(${provider}, ARRAY[${HOLDING}]) AS taken`;
  return Number(counted?.taken ?? 0);
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
      SELECT "ownerId", count(*) AS flying FROM job WHERE provider = ${provider} AND ${holdsPlace("job")} GROUP BY 1
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
