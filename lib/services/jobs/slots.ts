import { db, Prisma, type Database } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import { SLOT_STATUSES } from "../../job-states";
import type { Hold } from "../providers/hold";
import type { JobRow } from "./job-row";

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

/** Why a queued job has to wait: what holds its whole provider back, or that all places are taken. */
export type Wait = Hold | "full";

/**
 * Takes one of a provider's places, and one of the minute's submits where those are limited, once it is this
 * transaction's turn. Null, or why the job has to wait. `takes: false` only asks. The database's own function does it all
 * at once: its later statements see what the lock waited for, which one statement would not.
 */
export async function takeSlot(
  tx: Database,
  provider: string,
  { places, takes }: { places: number; takes: boolean },
): Promise<Wait | null> {
  const [answer] = await tx.$queryRaw<{ wait: Wait | null }[]>`
    SELECT job_take_place(${provider}, ARRAY[${HOLDING}], ${places}::int, ${takes}) AS wait`;
  return answer?.wait ?? null;
}

/** Counts a repeated submit towards the minute's; it is not held back itself, its job has begun. */
export async function noteSubmit(provider: string): Promise<void> {
  await db().$executeRaw`SELECT provider_note_submit(${provider})`;
}

/** How many of a provider's waiting jobs could start now, across all workers; it is this transaction's turn then. */
export async function lockAndCountRoom(tx: Database, provider: string, places: number): Promise<number> {
  const [counted] = await tx.$queryRaw<{ room: bigint }[]>`
    SELECT job_room(${provider}, ARRAY[${HOLDING}], ${places}::int) AS room`;
  return Number(counted?.room ?? 0);
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
