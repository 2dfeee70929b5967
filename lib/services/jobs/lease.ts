import { v7 as uuid } from "uuid";
import { db, Prisma } from "../../db/client";
import { remindOfStep } from "../../jobs/enqueue";
import type { Hold } from "../providers/hold";
import type { HeldJob, JobRow, StepTrace } from "./job-row";
import { isTerminal } from "../../job-states";
import { holdsPlace } from "./slots";
import { transaction } from "./transaction";

/** Seconds a step may go without a sign of life before another worker takes it over. */
export const LEASE_SECONDS = 10;

/** A message may arrive this much before its date by another machine's clock. */
const EARLY_MS = 20;

type LeasedRow = JobRow & { previousToken: string | null; placesTaken: bigint; hold: Hold | null };

/** Only a step that may take a place needs the count; read here, it costs no query of its own. */
const PLACES_TAKEN = Prisma.sql`
  CASE WHEN job.status = 'queued'
    THEN (SELECT count(*) FROM job flying WHERE flying.provider = job.provider AND ${holdsPlace("flying")})
    ELSE 0 END`;

/** Asked of the steps that may have to wait for their provider; the others go on with what they have begun. */
const HOLD = Prisma.sql`
  CASE WHEN job.status IN ('queued', 'waiting', 'running') THEN provider_hold(job.provider) END`;

/**
 * Takes a job's due step for this process. Null when there is nothing to do now: it ended, it waits for a
 * place, or another message has been sent for when it is due.
 */
export async function takeLease(jobId: string, trace: StepTrace): Promise<HeldJob | null> {
  const token = uuid();
  const [leased] = await db().$queryRaw<LeasedRow[]>`
    UPDATE job SET "leaseToken" = ${token}::uuid, "leaseUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM (SELECT id AS "previousId", "leaseToken" AS "previousToken" FROM job WHERE id = ${jobId}::uuid FOR UPDATE) previous
    WHERE id = "previousId" AND status IN ('queued', 'submitting', 'waiting', 'running', 'collecting')
      AND ("leaseUntil" IS NULL OR "leaseUntil" < now())
      AND "nextStepAt" <= now() + make_interval(secs => ${EARLY_MS / 1000})
    RETURNING job.*, "previousToken", ${PLACES_TAKEN} AS "placesTaken", ${HOLD} AS hold`;
  if (leased) {
    const { previousToken, placesTaken, hold, ...row } = leased;
    return { row, token, takenOver: previousToken !== null, placesTaken: Number(placesTaken), hold, trace };
  }
  await comeBackLater(jobId);
  return null;
}

/** Keeps a too early message, and one that met a held lease, alive for when the step can be taken. */
async function comeBackLater(jobId: string): Promise<void> {
  const row = await db().job.findUnique({ where: { id: jobId } });
  if (!row || isTerminal(row.status) || !row.nextStepAt) return;
  const leaseEnds = row.leaseUntil && new Date(row.leaseUntil.getTime() + 100);
  const at = leaseEnds && leaseEnds > row.nextStepAt ? leaseEnds : row.nextStepAt;
  await transaction((tx) => remindOfStep(tx, row, at));
}

/**
 * Says that these steps are still being worked on. Rows another transaction holds are passed over, for they are
 * being written by a living step: waiting for them while holding others would be half of a deadlock.
 */
export async function renewLeases(tokens: string[]): Promise<void> {
  if (tokens.length === 0) return;
  await db().$executeRaw`
    UPDATE job SET "leaseUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id IN (
      SELECT id FROM job WHERE "leaseToken" = ANY(${tokens}::uuid[]) FOR UPDATE SKIP LOCKED
    )`;
}

/** Lets others take these steps over at once. The token stays: their state is to be treated as after a crash. */
export async function dropLeases(tokens: string[]): Promise<void> {
  if (tokens.length === 0) return;
  await db().$executeRaw`
    UPDATE job SET "leaseUntil" = now() - interval '1 ms' WHERE "leaseToken" = ANY(${tokens}::uuid[])`;
}
