import { Counter, type Registry } from "prom-client";
import { db, Prisma } from "../../db/client";

/** Ended jobs of a capability: how many, how long they took, what they cost. */
interface Ended {
  provider: string;
  capability: string;
  outcome: string;
  count: number;
  seconds: number;
  cost: number;
}

/** Days that are over change no more: they are summed once, and each reading adds today's. */
let past: { until: Date; sums: Promise<Ended[]> } | undefined;

/**
 * Counters of all jobs that ever ended. They are read from the ledger, so that every web process tells the same, also
 * after a restart.
 */
export function collectEnded(registry: Registry): void {
  const labelNames = ["provider", "capability", "outcome"];
  const options = { labelNames, registers: [registry] };
  const seconds = new Counter({
    ...options,
    name: "easel_job_seconds_total",
    help: "From submitting to the end.",
  });
  const cost = new Counter({ ...options, name: "easel_job_cost_total", help: "In the studio's currency." });
  new Counter({
    ...options,
    name: "easel_jobs_total",
    help: "Jobs that have ended.",
    async collect() {
      const ended = await allEnded();
      for (const counter of [this, seconds, cost]) counter.reset();
      for (const { provider, capability, outcome, ...sums } of ended) {
        const labels = { provider, capability, outcome };
        this.inc(labels, sums.count);
        seconds.inc(labels, sums.seconds);
        cost.inc(labels, sums.cost);
      }
    },
  });
}

async function allEnded(): Promise<Ended[]> {
  const midnight = new Date();
  midnight.setUTCHours(0, 0, 0, 0);
  if (past?.until.getTime() !== midnight.getTime()) {
    past = { until: midnight, sums: sum(Prisma.sql`"endedAt" < ${midnight}`) };
  }
  const days = past;
  const [before, today] = await Promise.all([days.sums, sum(Prisma.sql`"endedAt" >= ${midnight}`)]).catch(
    (error) => {
      past = undefined;
      throw error;
    },
  );
  return [...before, ...today];
}

function sum(which: Prisma.Sql): Promise<Ended[]> {
  return db().$queryRaw<Ended[]>`
    SELECT provider, capability, outcome::text, count(*)::int AS count,
      coalesce(sum(extract(epoch FROM "endedAt" - "createdAt")), 0)::float AS seconds,
      (coalesce(sum(micros), 0) / 1000000)::float AS cost
    FROM usage_entry WHERE ${which} AND outcome IS NOT NULL GROUP BY 1, 2, 3`;
}
