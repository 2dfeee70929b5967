import type { Readable } from "node:stream";
import { db } from "../../db/client";
import { decimalOf } from "../../cost/money";
import type { PriceUnit, Units } from "../../cost/units";
import { csvOf } from "../csv";
import { readMoneySettings } from "./money-settings";
import { usageConditions, type UsageFilter } from "./usage-filter";

const BATCH = 1_000;

const COLUMNS = [
  "job",
  "created",
  "ended",
  "person",
  "email",
  "provider",
  "capability",
  "tool",
  "outcome",
  "state",
  "results",
  "megapixels",
  "seconds",
  "queries",
  "estimate",
  "cost",
  "currency",
] as const;
type Line = Record<(typeof COLUMNS)[number], string>;

interface Row {
  jobId: string;
  createdAt: Date;
  endedAt: Date | null;
  name: string | null;
  email: string | null;
  provider: string;
  capability: string;
  tool: string;
  state: string;
  outcome: string | null;
  used: Units | null;
  reservedMicros: bigint | null;
  micros: bigint | null;
}

/** The ledger as CSV, oldest first, a thousand jobs in memory at a time. */
export async function exportUsage(filter: UsageFilter): Promise<Readable> {
  const { currency } = await readMoneySettings();
  return csvOf(COLUMNS, lines(filter, currency));
}

async function* lines(filter: UsageFilter, currency: string): AsyncGenerator<Line> {
  let after: Pick<Row, "createdAt" | "jobId"> = {
    createdAt: new Date(0),
    jobId: "00000000-0000-0000-0000-000000000000",
  };
  for (;;) {
    const rows: Row[] = await page(filter, after);
    for (const row of rows) yield line(row, currency);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last;
  }
}

function page(filter: UsageFilter, after: Pick<Row, "createdAt" | "jobId">): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT entry.*, person.name, person.email FROM usage_entry AS entry
    LEFT JOIN "user" person ON person.id = entry."ownerId"
    WHERE ${usageConditions(filter)} AND (entry."createdAt", entry."jobId") > (${after.createdAt}, ${after.jobId}::uuid)
    ORDER BY entry."createdAt", entry."jobId" LIMIT ${BATCH}`;
}

function line({ used, reservedMicros, micros, ...row }: Row, currency: string): Line {
  const amount = (of: bigint | null) => (of === null ? "" : decimalOf(of));
  const units = (unit: PriceUnit) => (used?.[unit] === undefined ? "" : decimalOf(BigInt(used[unit])));
  return {
    job: row.jobId,
    created: row.createdAt.toISOString(),
    ended: row.endedAt?.toISOString() ?? "",
    person: row.name ?? "",
    email: row.email ?? "",
    provider: row.provider,
    capability: row.capability,
    tool: row.tool,
    outcome: row.outcome ?? "",
    state: row.state,
    results: units("result"),
    megapixels: units("megapixel"),
    seconds: units("second"),
    queries: units("query"),
    estimate: amount(reservedMicros),
    cost: amount(micros),
    currency,
  };
}
