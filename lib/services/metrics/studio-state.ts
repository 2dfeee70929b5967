import { db } from "../../db/client";
import { storage } from "../../storage";
import { checkHealth, type Health } from "../health/check-health";
import { countWorkers } from "../jobs/worker-beat";

/** How the whole studio is at a moment. */
export interface StudioState {
  health: Health;
  workers: number;
  open: { provider: string; status: string; count: number; oldestSeconds: number }[];
  overdue: number;
  freeBytes: number | null;
  databaseBytes: number;
}

/** One collection asks for several gauges at once: they share one reading. */
const SHARED_MS = 500;
let latest: { at: number; state: Promise<StudioState> } | undefined;

export function readStudioState(): Promise<StudioState> {
  const now = Date.now();
  if (!latest || now - latest.at > SHARED_MS) latest = { at: now, state: read() };
  return latest.state;
}

async function read(): Promise<StudioState> {
  const [health, workers, open, [sizes], freeBytes] = await Promise.all([
    checkHealth(),
    countWorkers(),
    openJobs(),
    db().$queryRaw<{ overdue: number; bytes: bigint }[]>`
      SELECT (SELECT count(*)::int FROM job WHERE status IN ('queued', 'submitting', 'waiting', 'running', 'collecting')
          AND "nextStepAt" < now() - interval '10 s') AS overdue,
        pg_database_size(current_database()) AS bytes`,
    storage().freeBytes(),
  ]);
  return {
    health,
    workers,
    open,
    overdue: sizes?.overdue ?? 0,
    freeBytes,
    databaseBytes: Number(sizes?.bytes ?? 0),
  };
}

function openJobs(): Promise<StudioState["open"]> {
  return db().$queryRaw`
    SELECT provider, status::text, count(*)::int AS count,
      extract(epoch FROM now() - min("createdAt"))::float AS "oldestSeconds"
    FROM job WHERE status NOT IN ('succeeded', 'failed', 'cancelled') GROUP BY 1, 2`;
}
