/** Whose spending a budget bounds: everybody's together, each person's, one person's, a group's together. */
export const BUDGET_SCOPES = ["studio", "each", "person", "group"] as const;
export type BudgetScope = (typeof BUDGET_SCOPES)[number];

export const BUDGET_PERIODS = ["day", "month"] as const;
export type BudgetPeriodKind = (typeof BUDGET_PERIODS)[number];
