import { db } from "../../db/client";
import { decimalOf } from "../../cost/money";
import { readMoneySettings, type MoneySettings } from "./money-settings";
import { thisMonth, usageConditions, type UsageFilter } from "./usage-filter";

/** What some jobs come to; amounts are decimals. */
export interface UsageLine {
  runs: number;
  succeeded: number;
  failed: number;
  /** What the vendors made. */
  results: number;
  cost: string;
  /** Of jobs that still run, or of which nobody knows how they ended. */
  reserved: string;
  /** How many had no price. */
  unpriced: number;
}

/** A line of one person, tool, provider, capability or day; people also by name. */
export type NamedLine = UsageLine & { id: string; name: string | null };

export interface UsageReport extends MoneySettings {
  /** Days of the studio's time zone, both included. */
  from: string;
  to: string;
  total: UsageLine;
  days: NamedLine[];
  people: NamedLine[];
  tools: NamedLine[];
  providers: NamedLine[];
  capabilities: NamedLine[];
}

interface Row {
  day: string | null;
  ownerId: string | null;
  tool: string | null;
  provider: string | null;
  capability: string | null;
  name: string | null;
  runs: number;
  succeeded: number;
  failed: number;
  results: number;
  cost: bigint;
  reserved: bigint;
  unpriced: number;
}

const NOTHING: UsageLine = {
  runs: 0,
  succeeded: 0,
  failed: 0,
  results: 0,
  cost: "0",
  reserved: "0",
  unpriced: 0,
};

/** What was used and what it cost, in one pass over the ledger: the studio's current month unless other days are named. */
export async function usageReport(filter: UsageFilter): Promise<UsageReport> {
  const money = await readMoneySettings();
  const month = thisMonth(money.timeZone);
  const to = filter.to ?? (filter.from && filter.from > month.to ? filter.from : month.to);
  const from = filter.from ?? (month.from <= to ? month.from : to);
  const rows = await grouped({ ...filter, from, to });
  const by = (key: "day" | "ownerId" | "tool" | "provider" | "capability") =>
    rows.flatMap((row) => {
      const id = row[key];
      return id === null ? [] : [{ id, name: row.name, ...line(row) }];
    });
  const total = rows.find((row) =>
    [row.day, row.ownerId, row.tool, row.provider, row.capability].every(isNull),
  );
  return {
    ...money,
    from,
    to,
    total: total ? line(total) : NOTHING,
    days: by("day").sort((a, b) => (a.id < b.id ? -1 : 1)),
    people: by("ownerId"),
    tools: by("tool"),
    providers: by("provider"),
    capabilities: by("capability"),
  };
}

function grouped(filter: UsageFilter): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    WITH entry AS MATERIALIZED (
      SELECT *, to_char("createdAt" AT TIME ZONE "usage_zone"(), 'YYYY-MM-DD') AS day
      FROM usage_entry AS entry WHERE ${usageConditions(filter)}
    ), lines AS (
      SELECT day, "ownerId", tool, provider, capability, count(*)::int AS runs,
        count(*) FILTER (WHERE outcome = 'succeeded')::int AS succeeded,
        count(*) FILTER (WHERE outcome = 'failed')::int AS failed,
        coalesce(sum((used ->> 'result')::bigint) / 1000000, 0)::int AS results,
        coalesce(sum(micros) FILTER (WHERE state <> 'reserved'), 0)::bigint AS cost,
        coalesce(sum(micros) FILTER (WHERE state = 'reserved'), 0)::bigint AS reserved,
        count(*) FILTER (WHERE prices IS NULL)::int AS unpriced
      FROM entry GROUP BY GROUPING SETS ((day), ("ownerId"), (tool), (provider), (capability), ())
    )
    SELECT lines.*, person.name FROM lines LEFT JOIN "user" person ON person.id = lines."ownerId"
    ORDER BY cost + reserved DESC, runs DESC`;
}

function line({ runs, succeeded, failed, results, cost, reserved, unpriced }: Row): UsageLine {
  return { runs, succeeded, failed, results, cost: decimalOf(cost), reserved: decimalOf(reserved), unpriced };
}

const isNull = (value: string | null) => value === null;
