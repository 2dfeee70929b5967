import { db, Prisma } from "../../db/client";
import { viewBudget, type BudgetRow, type BudgetView } from "./budget-view";

/** Every budget as it stands; one that is each person's shows whoever spent most. */
export function listBudgets(): Promise<BudgetView[]> {
  return read(
    Prisma.sql`LEFT JOIN LATERAL (
      SELECT DISTINCT "ownerId" AS who FROM usage_entry
      WHERE budget.scope = 'each' AND usage_entry."createdAt" >= starts
      UNION SELECT '' WHERE budget.scope <> 'each'
    ) AS subject ON true`,
    Prisma.sql`coalesce(max("budget_spent"(budget, subject.who, starts)), 0)::bigint`,
    Prisma.sql`true`,
  );
}

/**
 * The budgets that cover a person, each as it stands for them. Of those they share with others only how full they are:
 * what the studio spends is for administrators.
 */
export async function budgetsOf(userId: string): Promise<BudgetView[]> {
  const budgets = await read(
    Prisma.empty,
    Prisma.sql`max("budget_spent"(budget, CASE WHEN budget.scope = 'each' THEN ${userId} ELSE '' END, starts))`,
    Prisma.sql`(budget.scope IN ('studio', 'each') OR budget."userId" = ${userId} OR budget."groupId" IN (
      SELECT "groupId" FROM group_member WHERE "userId" = ${userId}))`,
  );
  const isShared = ({ scope }: BudgetView) => scope === "studio" || scope === "group";
  return budgets.map((budget) => (isShared(budget) ? { ...budget, limit: null, spent: null } : budget));
}

async function read(join: Prisma.Sql, spent: Prisma.Sql, where: Prisma.Sql): Promise<BudgetView[]> {
  const rows = await db().$queryRaw<BudgetRow[]>`
    SELECT budget.id, budget.scope, budget."userId", budget."groupId", coalesce(person.name, crowd.name) AS name,
      budget.period, budget."limitMicros", budget."warnPercent", budget.stops, ${spent} AS spent, starts AS "startsAt"
    FROM budget
    CROSS JOIN LATERAL "budget_start"(budget.period, now()) AS starts
    LEFT JOIN "user" person ON person.id = budget."userId"
    LEFT JOIN person_group crowd ON crowd.id = budget."groupId"
    ${join}
    WHERE ${where}
    GROUP BY budget.id, person.name, crowd.name, starts
    ORDER BY budget.scope, name, budget.period, budget."createdAt"`;
  return rows.map(viewBudget);
}
