import { db } from "../../db/client";
import type { VendorId } from "../../vendors/vendor-ids";
import type { RunFigures } from "./health-view";

/** Figures of a provider, of one capability of it, or of one step of time. */
export interface FiguresRow {
  provider: VendorId;
  capability: string | null;
  step: number | null;
  figures: RunFigures;
}

interface Counted {
  provider: VendorId;
  capability: string | null;
  step: number | null;
  succeeded: bigint;
  failed: bigint;
  uncertain: bigint;
  p50: number | null;
  p95: number | null;
}

export const NO_RUNS: RunFigures = {
  succeeded: 0,
  failed: 0,
  uncertain: 0,
  successRate: null,
  p50Ms: null,
  p95Ms: null,
};

/** How the runs that ended since then ended, counted three ways in one pass. */
export async function runFigures(from: Date, stepSeconds: number): Promise<FiguresRow[]> {
  const rows = await db().$queryRaw<Counted[]>`
    SELECT provider, capability, step,
      count(*) FILTER (WHERE status = 'succeeded') AS succeeded,
      count(*) FILTER (WHERE status = 'failed') AS failed,
      count(*) FILTER (WHERE status = 'uncertain') AS uncertain,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY took) FILTER (WHERE status = 'succeeded') AS p50,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY took) FILTER (WHERE status = 'succeeded') AS p95
    FROM (
      SELECT provider, capability, status,
        floor(extract(epoch FROM "finishedAt" - ${from}::timestamptz) / ${stepSeconds}::int)::int AS step,
        (extract(epoch FROM "finishedAt" - coalesce("startedAt", "createdAt")) * 1000)::float8 AS took
      FROM job WHERE "finishedAt" >= ${from}::timestamptz AND status IN ('succeeded', 'failed', 'uncertain')
    ) ended
    GROUP BY GROUPING SETS ((provider), (provider, capability), (provider, step))`;
  return rows.map(({ provider, capability, step, ...counted }) => ({
    provider,
    capability,
    step,
    figures: figuresOf(counted),
  }));
}

function figuresOf(row: Omit<Counted, "provider" | "capability" | "step">): RunFigures {
  const succeeded = Number(row.succeeded);
  const failed = Number(row.failed);
  const uncertain = Number(row.uncertain);
  const ended = succeeded + failed + uncertain;
  return {
    succeeded,
    failed,
    uncertain,
    successRate: ended === 0 ? null : succeeded / ended,
    p50Ms: row.p50 === null ? null : Math.round(row.p50),
    p95Ms: row.p95 === null ? null : Math.round(row.p95),
  };
}
