import * as z from "zod";
import { db, Prisma } from "../../db/client";
import { JOB_ERROR_CODES, JOB_ERRORS } from "../../errors/job-error";
import type { Locale } from "../../i18n/locales";
import { conditions, type JobFilter } from "./list";
import { retryJob, taskToTakeOver } from "./retry";
import type { SubmitProblem } from "./submit-problem";

/** How many failed jobs are tried again in one go. */
export const RETRY_LIMIT = 100;

/** The body that tries jobs again. */
export const retryBody = z.strictObject({
  ids: z
    .array(z.uuid().toLowerCase())
    .min(1)
    .max(RETRY_LIMIT)
    .transform((ids) => [...new Set(ids)]),
});

/** What trying failed jobs again would come to. */
export interface RetryPlan {
  ids: string[];
  /** How many of them the vendor is paid for again; the others go on with the task it still has. */
  calls: number;
  /** Whether more failed than fit into one go. */
  more: boolean;
}

/** Why one job was not tried again. */
export const RETRY_REFUSALS = [
  "input",
  "unknown_capability",
  "provider_unavailable",
  "idempotency_conflict",
  "over_budget",
  "viewer_may_not",
  "runs_per_day",
  "runs_at_once",
  "storage_limit",
  "disk_full",
  "wrong_state",
  "not_found",
  "already_retried",
] as const satisfies (SubmitProblem["kind"] | "wrong_state" | "not_found" | "already_retried")[];
export type RetryRefusal = (typeof RETRY_REFUSALS)[number];

export interface RetriedJob {
  id: string;
  /** The new job. */
  jobId: string | null;
  refusal: RetryRefusal | null;
}

const RETRYABLE = JOB_ERROR_CODES.filter((code) => JOB_ERRORS[code].retryable);
const NOT_YET_RETRIED = Prisma.sql`NOT EXISTS (SELECT 1 FROM job AS later WHERE later."retryOfId" = job.id)`;

/**
 * The latest failed jobs of a filter that are worth another try and have had none. Uncertain ones are no part of it:
 * each of those is a decision of its own.
 */
export async function planRetry(ownerId: string, filter: JobFilter): Promise<RetryPlan> {
  const which = Prisma.join(conditions(ownerId, { ...filter, status: ["failed"] }, undefined), " AND ");
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM job WHERE ${which} AND error ->> 'code' = ANY(${RETRYABLE}) AND ${NOT_YET_RETRIED}
    ORDER BY "createdAt" DESC, id DESC LIMIT ${RETRY_LIMIT + 1}`;
  const ids = found.slice(0, RETRY_LIMIT).map(({ id }) => id);
  const rows = await db().job.findMany({ where: { id: { in: ids } } });
  const calls = rows.filter((row) => taskToTakeOver(row) === undefined).length;
  return { ids, calls, more: found.length > RETRY_LIMIT };
}

/**
 * Tries failed jobs again, each at most once however often and from wherever this is asked: the key of the new job is
 * made of the old one's id.
 */
export async function retryFailed(
  ownerId: string,
  ids: readonly string[],
  locale?: Locale,
): Promise<RetriedJob[]> {
  const tried: RetriedJob[] = [];
  for (const id of ids) tried.push(await retryOne(ownerId, id, locale));
  return tried;
}

async function retryOne(ownerId: string, id: string, locale: Locale | undefined): Promise<RetriedJob> {
  const key = `retry-failed:${id}`;
  const others = { retryOfId: id, ownerId, OR: [{ idempotencyKey: null }, { idempotencyKey: { not: key } }] };
  const [row, later] = await Promise.all([
    db().job.findFirst({ where: { id, ownerId, deletedAt: null }, select: { status: true } }),
    db().job.findFirst({ where: others, select: { id: true } }),
  ]);
  const refused = (refusal: RetryRefusal): RetriedJob => ({ id, jobId: null, refusal });
  if (!row) return refused("not_found");
  if (row.status !== "failed") return refused("wrong_state");
  if (later) return refused("already_retried");
  const result = await retryJob(ownerId, id, locale, key);
  if (!result) return refused("not_found");
  return result.ok ? { id, jobId: result.job.id, refusal: null } : refused(result.problem.kind);
}
