import { v7 as uuid } from "uuid";
import * as z from "zod";
import { BUDGET_PERIODS, BUDGET_SCOPES } from "../../cost/budget-kinds";
import { decimalOf, microsOf } from "../../cost/money";
import { db, type Database, type Prisma } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { amountText } from "./set-price";

const terms = {
  limit: amountText,
  warnPercent: z.int().min(1).max(100),
  stops: z.boolean(),
};

/** A budget to make. The person or group is named exactly where the scope is about one. */
export const newBudget = z
  .strictObject({
    scope: z.enum(BUDGET_SCOPES),
    userId: z.string().max(64).optional(),
    groupId: z.uuid().optional(),
    period: z.enum(BUDGET_PERIODS),
    ...terms,
    warnPercent: terms.warnPercent.default(80),
    stops: terms.stops.default(true),
  })
  .refine(({ scope, userId }) => (scope === "person") === (userId !== undefined), { path: ["userId"] })
  .refine(({ scope, groupId }) => (scope === "group") === (groupId !== undefined), { path: ["groupId"] });
export type NewBudget = z.output<typeof newBudget>;

/** What may be changed of one. */
export const budgetChange = z.strictObject(terms).partial();
export type BudgetChange = z.output<typeof budgetChange>;

/** What a budget is called by. */
const WITH_SUBJECT = { user: true, group: true } as const satisfies Prisma.BudgetInclude;

export type SavedBudget = { ok: true; id: string } | { ok: false; problem: "not_found" };

/** Makes a budget. What was spent in its current day or month before it was there counts. */
export async function addBudget({ limit, ...budget }: NewBudget, actor: Actor): Promise<SavedBudget> {
  const id = uuid();
  return db().$transaction(async (tx) => {
    if (!(await subjectExists(tx, budget))) return { ok: false, problem: "not_found" };
    // Waits for jobs that are just being written and may not see the budget; later ones wait for it.
    await tx.$executeRaw`LOCK TABLE usage_entry IN SHARE MODE`;
    const data = { ...budget, id, limitMicros: micros(limit), createdById: actor.id };
    const row = await tx.budget.create({ data, include: WITH_SUBJECT });
    const { warnPercent, stops } = budget;
    await audit(tx, "budget.changed", row, actor, { limit, warnPercent, stops });
    return { ok: true, id };
  });
}

/** Changes a budget's limit, warning or whether it stops. */
export async function changeBudget(id: string, change: BudgetChange, actor: Actor): Promise<SavedBudget> {
  const { limit, ...rest } = change;
  return db().$transaction(async (tx) => {
    const data = { ...rest, limitMicros: limit === undefined ? undefined : micros(limit) };
    const { count } = await tx.budget.updateMany({ where: { id }, data });
    if (count === 0) return { ok: false, problem: "not_found" };
    const row = await tx.budget.findUniqueOrThrow({ where: { id }, include: WITH_SUBJECT });
    await audit(tx, "budget.changed", row, actor, change);
    return { ok: true, id };
  });
}

/** Takes a budget away; false where there is none such. */
export async function removeBudget(id: string, actor: Actor): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const budget = await tx.budget.findUnique({ where: { id }, include: WITH_SUBJECT });
    if (!budget) return false;
    await tx.budget.delete({ where: { id } });
    await audit(tx, "budget.removed", budget, actor, { limit: decimalOf(budget.limitMicros) });
    return true;
  });
}

function micros(limit: string): bigint {
  const found = microsOf(limit);
  if (found === null) throw new Error(`${limit} is no amount`);
  return found;
}

async function subjectExists(tx: Database, { userId, groupId }: Omit<NewBudget, "limit">): Promise<boolean> {
  if (userId !== undefined) return (await tx.user.count({ where: { id: userId } })) === 1;
  if (groupId !== undefined) return (await tx.personGroup.count({ where: { id: groupId } })) === 1;
  return true;
}

/** The log keeps whose budget it was: groups go. */
async function audit(
  tx: Database,
  action: "budget.changed" | "budget.removed",
  { id, scope, period, user, group }: Prisma.BudgetGetPayload<{ include: typeof WITH_SUBJECT }>,
  actor: Actor,
  details: BudgetChange,
): Promise<void> {
  const target = { kind: "budget", id, label: user?.name ?? group?.name };
  await recordAudit({ ...by(actor), action, target, details: { scope, period, ...details } }, tx);
}
