import { db } from "../../db/client";
import type { JobStatus } from "../../generated/prisma/client";

const OPEN = [
  "queued",
  "submitting",
  "waiting",
  "running",
  "collecting",
  "uncertain",
] as const satisfies readonly JobStatus[];

export type OpenStatus = (typeof OPEN)[number];

/** How many jobs of everybody are in each state that is no end, states without jobs left out. */
export async function countOpenJobs(): Promise<{ status: OpenStatus; count: number }[]> {
  const rows = await db().job.groupBy({
    by: ["status"],
    where: { status: { in: [...OPEN] }, deletedAt: null },
    _count: true,
  });
  return OPEN.flatMap((status) => {
    const row = rows.find((each) => each.status === status);
    return row ? [{ status, count: row._count }] : [];
  });
}
