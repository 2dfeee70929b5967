import { db } from "../../db/client";
import { decimalOf } from "../../cost/money";
import { readMoneySettings } from "./money-settings";

/** What one job costs, or is expected to cost while it goes on. */
export interface JobCost {
  amount: string;
  currency: string;
  isReserved: boolean;
}

/** The ledger's entry of a person's job; null where it has none or had no price. */
export async function jobCost(ownerId: string, jobId: string): Promise<JobCost | null> {
  const entry = await db().usageEntry.findFirst({ where: { jobId, ownerId } });
  if (!entry || entry.micros === null) return null;
  const { currency } = await readMoneySettings();
  return { amount: decimalOf(entry.micros), currency, isReserved: entry.state === "reserved" };
}
