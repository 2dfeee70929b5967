import { decimalOf } from "../../cost/money";
import type { BudgetScope, BudgetPeriodKind } from "../../cost/budget-kinds";

/** How far a budget has come: below the warning, from there on, and with nothing left. */
export type BudgetLevel = "well" | "warned" | "spent";

/** A budget and what its current day or month has come to; amounts are decimals. */
export interface BudgetView {
  id: string;
  scope: BudgetScope;
  /** The person or group it is about, and what they are called. */
  userId: string | null;
  groupId: string | null;
  name: string | null;
  period: BudgetPeriodKind;
  /** Null, like what was spent, where it is not the reader's business: of what others share with them. */
  limit: string | null;
  warnPercent: number;
  stops: boolean;
  /** Of a budget that is each person's: of whoever spent most. */
  spent: string | null;
  /** Whole percent of the limit. */
  percent: number;
  level: BudgetLevel;
  startsAt: string;
}

/** A budget as the database's functions tell it. */
export interface BudgetRow {
  id: string;
  scope: BudgetScope;
  userId: string | null;
  groupId: string | null;
  name: string | null;
  period: BudgetPeriodKind;
  limitMicros: bigint;
  warnPercent: number;
  stops: boolean;
  spent: bigint;
  startsAt: Date;
}

export function viewBudget({ limitMicros, spent, startsAt, ...row }: BudgetRow): BudgetView {
  const percent = limitMicros > 0n ? Number((spent * 100n) / limitMicros) : 100;
  return {
    ...row,
    limit: decimalOf(limitMicros),
    spent: decimalOf(spent),
    percent,
    level: percent >= 100 ? "spent" : percent >= row.warnPercent ? "warned" : "well",
    startsAt: startsAt.toISOString(),
  };
}
