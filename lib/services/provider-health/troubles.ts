import { db } from "../../db/client";
import { JOB_ERROR_CODES } from "../../errors/job-error";
import type { VendorId } from "../../vendors/vendor-ids";
import type { ErrorFigure, ModerationBlock } from "./health-view";

const MOST_CODES = 8;
const MOST_BLOCKS = 20;

interface ErrorRow {
  provider: VendorId;
  code: string | null;
  vendorCode: string | null;
  count: bigint;
  lastAt: Date;
}

/** The codes runs failed with since then, each provider's most frequent first. */
export async function errorFigures(from: Date): Promise<{ provider: VendorId; error: ErrorFigure }[]> {
  const rows = await db().$queryRaw<ErrorRow[]>`
    SELECT * FROM (
      SELECT provider, error ->> 'code' AS code, error ->> 'vendorCode' AS "vendorCode", count(*) AS count,
        max("finishedAt") AS "lastAt", row_number() OVER (PARTITION BY provider ORDER BY count(*) DESC) AS place
      FROM job WHERE "finishedAt" >= ${from}::timestamptz AND status IN ('failed', 'uncertain')
      GROUP BY 1, 2, 3
    ) counted WHERE place <= ${MOST_CODES} ORDER BY provider, place`;
  return rows.map(({ provider, code, vendorCode, count, lastAt }) => ({
    provider,
    error: {
      code: JOB_ERROR_CODES.find((known) => known === code) ?? "internal",
      vendorCode,
      count: Number(count),
      lastAt: lastAt.toISOString(),
    },
  }));
}

interface BlockRow extends Omit<ModerationBlock, "at" | "withheld"> {
  at: Date;
  withheld: bigint;
}

/** The latest runs a vendor withheld as a whole or in part since then, newest first. */
export async function moderationBlocks(from: Date): Promise<ModerationBlock[]> {
  const rows = await db().$queryRaw<BlockRow[]>`
    SELECT job.id AS "jobId", job.provider, job.capability, person.name AS person, job."finishedAt" AS at,
      job.error ->> 'vendorCode' AS "vendorCode", job.error ->> 'vendorMessage' AS "vendorMessage",
      (SELECT count(*) FROM output WHERE output."jobId" = job.id AND withheld) AS withheld
    FROM job JOIN "user" person ON person.id = job."ownerId"
    WHERE job."finishedAt" >= ${from}::timestamptz AND job.status IN ('succeeded', 'failed')
      AND (job.error ->> 'code' = 'moderation'
        OR EXISTS (SELECT 1 FROM output WHERE output."jobId" = job.id AND withheld))
    ORDER BY job."finishedAt" DESC LIMIT ${MOST_BLOCKS}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), withheld: Number(row.withheld) }));
}
