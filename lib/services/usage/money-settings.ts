import * as z from "zod";
import { db, type Database } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

const KEY = "money";

/** The currencies a studio may count in. */
export const CURRENCIES = ["CNY", "USD", "EUR", "GBP", "HKD", "TWD", "JPY", "KRW", "SGD"] as const;

/** What amounts are in, and whose days and months they are counted by. */
export const moneySettings = z.strictObject({
  currency: z.enum(CURRENCIES),
  timeZone: z.string().max(60).refine(isZone),
});
export type MoneySettings = z.output<typeof moneySettings>;

/** What holds until an administrator says otherwise; the database's `usage_zone` assumes the same. */
const STANDARD: MoneySettings = { currency: "CNY", timeZone: "Asia/Shanghai" };

/** The studio's currency and time zone. */
export async function readMoneySettings(database: Database = db()): Promise<MoneySettings> {
  const fact = await database.studioFact.findUnique({ where: { key: KEY } });
  return moneySettings.safeParse(fact?.value).data ?? STANDARD;
}

/**
 * Changes them. The currency stays once something has been priced in it: amounts are not converted, and a ledger in
 * two currencies would add up to nothing.
 */
export async function saveMoneySettings(
  settings: MoneySettings,
  actor: Actor,
): Promise<{ ok: true } | { ok: false; problem: "currency_in_use" }> {
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('money_settings'))`;
    const { currency } = await readMoneySettings(tx);
    if (settings.currency !== currency && (await currencyIsUsed(tx)))
      return { ok: false, problem: "currency_in_use" };
    await tx.studioFact.upsert({
      where: { key: KEY },
      create: { key: KEY, value: settings },
      update: { value: settings },
    });
    const target = { kind: "setting", id: KEY };
    await recordAudit({ ...by(actor), action: "setting.changed", target, details: settings }, tx);
    return { ok: true };
  });
}

/** Whether an amount has been kept that would be read in another currency. */
export async function currencyIsUsed(database: Database = db()): Promise<boolean> {
  const found = await Promise.all([
    database.price.findFirst({ where: { micros: { not: null } }, select: { id: true } }),
    database.budget.findFirst({ select: { id: true } }),
    database.usageEntry.findFirst({ where: { micros: { not: null } }, select: { jobId: true } }),
  ]);
  return found.some((row) => row !== null);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
