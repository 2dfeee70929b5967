import { db, Prisma } from "../../db/client";
import type { JobStatus } from "../../job-states";

/** A run with all it was given and made, as ids of assets. */
export interface FoundRun {
  id: string;
  tool: string;
  status: JobStatus;
  createdAt: Date;
  inputs: string[];
  outputs: string[];
}

/** How many runs one generation shows. */
export const RUNS_SHOWN = 12;

/** The person's runs that made these assets. */
export function runsThatMade(ownerId: string, assets: readonly string[]): Promise<FoundRun[]> {
  return find(
    ownerId,
    Prisma.sql`SELECT "jobId" FROM output WHERE "assetId" = ANY(${[...assets]}::uuid[])`,
    RUNS_SHOWN + 1,
  );
}

/** The person's latest runs that were given one of these assets. */
export function runsThatUsed(ownerId: string, assets: readonly string[]): Promise<FoundRun[]> {
  return find(
    ownerId,
    Prisma.sql`SELECT "jobId" FROM job_input WHERE "assetId" = ANY(${[...assets]}::uuid[])`,
    RUNS_SHOWN + 1,
  );
}

/** A mask says nothing of where a picture comes from, and is left out of what a run was given. */
function find(ownerId: string, which: Prisma.Sql, limit: number): Promise<FoundRun[]> {
  return db().$queryRaw<FoundRun[]>`
    SELECT job.id, job.tool, job.status::text AS status, job."createdAt",
      ARRAY(SELECT given."assetId"::text FROM job_input given
        WHERE given."jobId" = job.id AND given.path !~* 'mask' ORDER BY given.path) AS inputs,
      ARRAY(SELECT made."assetId"::text FROM output made
        WHERE made."jobId" = job.id AND made."assetId" IS NOT NULL ORDER BY made.index) AS outputs
    FROM job WHERE job.id IN (${which}) AND job."ownerId" = ${ownerId} AND job."deletedAt" IS NULL
    ORDER BY job."createdAt" DESC, job.id DESC LIMIT ${limit}`;
}
