import { db, Prisma } from "../../db/client";
import { decimalOf } from "../../cost/money";
import type { Prices } from "../../cost/cost-of";
import type { PriceUnit } from "../../cost/units";

/** A price as an administrator sees it. */
export interface PriceView {
  id: string;
  capability: string;
  unit: PriceUnit;
  /** Decimal; null: from then on no price is known. */
  amount: string | null;
  validFrom: string;
  createdAt: string;
  /** Whether it is the one that holds now. */
  holds: boolean;
}

/** Every price there ever was, of one capability or of all, the latest first. */
export async function listPrices(capability?: string, now = new Date()): Promise<PriceView[]> {
  const rows = await db().price.findMany({
    where: { capability },
    orderBy: [{ capability: "asc" }, { unit: "asc" }, { validFrom: "desc" }],
  });
  const held = new Set<string>();
  return rows.map(({ id, unit, micros, validFrom, createdAt, ...row }) => {
    const key = `${row.capability} ${unit}`;
    const holds = validFrom <= now && !held.has(key);
    if (holds) held.add(key);
    const amount = micros === null ? null : decimalOf(micros);
    const times = { validFrom: validFrom.toISOString(), createdAt: createdAt.toISOString() };
    return { id, capability: row.capability, unit, amount, ...times, holds };
  });
}

/** What holds now for each of some capabilities; those without a price are left out. */
export async function pricesNow(capabilities: readonly string[]): Promise<Map<string, Prices>> {
  if (capabilities.length === 0) return new Map();
  const rows = await db().$queryRaw<{ capability: string; prices: Record<string, unknown> | null }[]>`
    SELECT capability, "usage_prices"(capability, now()) AS prices
    FROM unnest(${Prisma.sql`ARRAY[${Prisma.join([...capabilities])}]`}) AS wanted(capability)`;
  return new Map(rows.flatMap(({ capability, prices }) => (prices ? [[capability, inDigits(prices)]] : [])));
}

function inDigits(prices: Record<string, unknown>): Prices {
  return Object.fromEntries(Object.entries(prices).map(([unit, micros]) => [unit, String(micros)]));
}
