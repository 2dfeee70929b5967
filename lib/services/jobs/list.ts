import { db, Prisma } from "../../db/client";
import type { Locale } from "../../i18n/locales";
import type { JobStatus } from "../../job-states";
import { jobCursor, readJobCursor } from "./list-cursor";
import { promptHas } from "./prompt-search";
import { viewJob, WITH_OUTPUTS, type JobView } from "./view";

export interface JobFilter {
  status?: readonly JobStatus[];
  capability?: string;
  provider?: string;
  tool?: string;
  /** Words of the prompt, each of which occurs in it, without case. */
  q?: string;
  /** Made at this moment or later, and before that one; ISO 8601. */
  from?: string;
  to?: string;
  /** Only jobs that were given this asset. */
  uses?: string;
}

export interface JobPageRequest {
  /** 1–200, default 50. */
  limit?: number;
  /** The `nextCursor` of the page before; what is none is taken as the beginning. */
  cursor?: string;
}

export interface JobPage {
  items: JobView[];
  nextCursor: string | null;
}

/** A person's jobs, newest first, without those in the trash. */
export async function listJobs(
  ownerId: string,
  filter: JobFilter = {},
  { limit = 50, cursor }: JobPageRequest = {},
  locale?: Locale,
): Promise<JobPage> {
  const size = Math.min(Math.max(1, limit), 200);
  // Compared as a row of values, which the index answers at any depth; an ORM's OR form does not.
  const ids = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM job WHERE ${Prisma.join(conditions(ownerId, filter, cursor), " AND ")}
    ORDER BY "createdAt" DESC, id DESC LIMIT ${size + 1}`;
  const shown = ids.slice(0, size).map(({ id }) => id);
  const rows = await db().job.findMany({
    where: { id: { in: shown } },
    include: WITH_OUTPUTS,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const last = rows.at(-1);
  const nextCursor = ids.length > size && last ? jobCursor(last) : null;
  return { items: rows.map((row) => viewJob(row, locale)), nextCursor };
}

/** A filter over `job`, of one person and without the trash. */
export function conditions(ownerId: string, filter: JobFilter, cursor: string | undefined): Prisma.Sql[] {
  const after = readJobCursor(cursor);
  return [
    Prisma.sql`"ownerId" = ${ownerId}`,
    Prisma.sql`"deletedAt" IS NULL`,
    ...(after ? [Prisma.sql`("createdAt", id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`] : []),
    ...(filter.status?.length ? [Prisma.sql`status = ANY(${[...filter.status]}::"JobStatus"[])`] : []),
    ...(filter.capability ? [Prisma.sql`capability = ${filter.capability}`] : []),
    ...(filter.provider ? [Prisma.sql`provider = ${filter.provider}`] : []),
    ...(filter.tool ? [Prisma.sql`tool = ${filter.tool}`] : []),
    ...(filter.from ? [Prisma.sql`"createdAt" >= ${filter.from}::timestamptz`] : []),
    ...(filter.to ? [Prisma.sql`"createdAt" < ${filter.to}::timestamptz`] : []),
    ...(filter.uses
      ? [Prisma.sql`id IN (SELECT "jobId" FROM job_input WHERE "assetId" = ${filter.uses}::uuid)`]
      : []),
    ...promptHas(filter.q ?? ""),
  ];
}
