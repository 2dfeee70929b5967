import { describe, expect, it } from "vitest";
import { budgetInTheWay, fullestBudget, type BudgetState } from "./budget-state";

const budget = (more: Partial<BudgetState>): BudgetState => ({
  stops: true,
  level: "well",
  percent: 0,
  limit: "0.60",
  spent: "0",
  ...more,
});

describe("the budget that is told of", () => {
  it("is the fullest of those that warn", () => {
    const [warned, spent] = [
      budget({ level: "warned", percent: 80 }),
      budget({ level: "spent", percent: 100 }),
    ];
    expect(fullestBudget([budget({ percent: 49 })])).toBeNull();
    expect(fullestBudget([warned, spent, budget({})])).toBe(spent);
  });
});

describe("the budget in a run's way", () => {
  const threeRuns = budget({ spent: "0.48", percent: 80, level: "warned" });

  it("is one that stops and has less left than the run costs", () => {
    expect(budgetInTheWay([threeRuns], 160_000n)).toBe(threeRuns);
    expect(budgetInTheWay([threeRuns], 120_000n)).toBeNull();
    expect(budgetInTheWay([{ ...threeRuns, stops: false }], 160_000n)).toBeNull();
  });

  it("is the one with least left", () => {
    const less = budget({ spent: "0.55" });
    expect(budgetInTheWay([threeRuns, less], 160_000n)).toBe(less);
  });

  it("of those shared with others is only one that is used up", () => {
    const shared = budget({ limit: null, spent: null, level: "warned", percent: 99 });
    expect(budgetInTheWay([shared], 160_000n)).toBeNull();
    const usedUp: BudgetState = { ...shared, level: "spent", percent: 100 };
    expect(budgetInTheWay([usedUp], 160_000n)).toBe(usedUp);
  });

  it("lets what costs nothing pass", () => {
    expect(budgetInTheWay([budget({ spent: "0.60", level: "spent", percent: 100 })], 0n)).toBeNull();
  });
});
