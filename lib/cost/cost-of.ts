import { PRICE_UNITS, type PriceUnit, type Units } from "./units";

/** What one of each unit costs, in millionths of the currency, as a whole number in digits. */
export type Prices = Partial<Record<PriceUnit, string>>;

const MILLION = 1_000_000n;
const HALF = 500_000n;

/**
 * What units come to, in millionths of the currency. Whole numbers throughout; each unit's part is rounded half up, as
 * the database's `usage_cost` does.
 */
export function costOf(units: Units, prices: Prices): bigint {
  return PRICE_UNITS.reduce((sum, unit) => {
    const price = prices[unit];
    if (price === undefined) return sum;
    return sum + (BigInt(units[unit] ?? 0) * BigInt(price) + HALF) / MILLION;
  }, 0n);
}
