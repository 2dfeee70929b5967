import { db, Prisma } from "../../db/client";

const RECENT = 20;
/** Fewer runs than this say little about what is usual. */
const ENOUGH = 3;

/** Median milliseconds of each capability's latest successful runs, everybody's; absent where there are too few. */
export async function usualDurations(capabilities: readonly string[]): Promise<Map<string, number>> {
  if (capabilities.length === 0) return new Map();
  const rows = await db().$queryRaw<{ capability: string; ms: number }[]>`
    SELECT capability, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms)::float AS ms
    FROM unnest(${Prisma.sql`ARRAY[${Prisma.join([...capabilities])}]`}) AS wanted(id),
    LATERAL (
      SELECT capability, extract(epoch FROM "finishedAt" - "createdAt") * 1000 AS ms
      FROM job WHERE capability = wanted.id AND status = 'succeeded'
      ORDER BY "createdAt" DESC LIMIT ${RECENT}
    ) AS recent
    GROUP BY capability HAVING count(*) >= ${ENOUGH}`;
  return new Map(rows.map(({ capability, ms }) => [capability, ms]));
}
