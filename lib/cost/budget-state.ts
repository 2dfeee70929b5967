import { microsOf } from "./money";

/** What is asked of a budget to tell whether a run fits it; amounts are decimals, null where they are not told. */
export interface BudgetState {
  stops: boolean;
  level: "well" | "warned" | "spent";
  percent: number;
  limit: string | null;
  spent: string | null;
}

/** The budget a person should be told of: the one that is fullest, once it warns. */
export function fullestBudget<B extends BudgetState>(budgets: readonly B[]): B | null {
  const [fullest] = budgets.filter(({ level }) => level !== "well").sort((a, b) => b.percent - a.percent);
  return fullest ?? null;
}

/** How much is left, in millionths; null where that is not told. */
export function leftOf({ limit, spent }: BudgetState): bigint | null {
  const [most, used] = [limit, spent].map((amount) => (amount === null ? null : microsOf(amount)));
  return most === null || most === undefined || used === null || used === undefined ? null : most - used;
}

/**
 * The budget that would refuse a run of this cost, in millionths: of those that stop, the one with least left. Budgets
 * shared with others tell only that they are used up.
 */
export function budgetInTheWay<B extends BudgetState>(budgets: readonly B[], cost: bigint): B | null {
  const left = (budget: B) => leftOf(budget) ?? (budget.level === "spent" ? 0n : cost);
  const [tightest] = budgets
    .filter((budget) => budget.stops && left(budget) < cost)
    .sort((a, b) => (left(a) < left(b) ? -1 : 1));
  return tightest ?? null;
}
