import * as z from "zod";
import { moneySettings } from "../services/usage/money-settings";
import { budgetChange, newBudget } from "../services/usage/save-budget";
import { newPrice } from "../services/usage/set-price";
import { adminUsageQuery, usageQuery } from "../services/usage/usage-filter";
import type { Operation } from "./operation";
import { budgetAnswer, priceAnswer, usageAnswer } from "./usage-answers";

const prices = z.object({ items: z.array(priceAnswer) });
const budgets = z.object({ items: z.array(budgetAnswer) });
const saved = z.object({ id: z.uuid() });

const own = { tag: "Account", access: "signed-in", status: 200 } as const;
const admin = { tag: "Administration", access: "administrator", status: 200 } as const;

/** Operations on what runs cost. */
export const USAGE_OPERATIONS: readonly Operation[] = [
  {
    ...own,
    method: "get",
    path: "/usage",
    summary: "What the caller used and what it cost",
    query: usageQuery,
    answer: usageAnswer,
  },
  {
    ...own,
    method: "get",
    path: "/usage/csv",
    summary: "The same job by job, as CSV",
    query: usageQuery,
    answer: "file",
  },
  {
    ...own,
    method: "get",
    path: "/usage/budgets",
    summary: "The budgets that cover the caller",
    answer: budgets,
  },
  {
    ...admin,
    method: "get",
    path: "/admin/usage",
    summary: "What everybody used and what it cost",
    query: adminUsageQuery,
    answer: usageAnswer,
  },
  {
    ...admin,
    method: "get",
    path: "/admin/usage/csv",
    summary: "The same job by job, as CSV",
    query: adminUsageQuery,
    answer: "file",
  },
  { ...admin, method: "get", path: "/admin/prices", summary: "Every price there ever was", answer: prices },
  {
    ...admin,
    method: "post",
    path: "/admin/prices",
    summary: "Enter a price that holds from a time on; null ends it",
    body: { schema: newPrice },
    status: 201,
    answer: prices,
  },
  {
    ...admin,
    method: "delete",
    path: "/admin/prices/{id}",
    summary: "Take back a price that does not hold yet",
    status: 204,
    answer: "empty",
  },
  { ...admin, method: "get", path: "/admin/budgets", summary: "Every budget as it stands", answer: budgets },
  {
    ...admin,
    method: "post",
    path: "/admin/budgets",
    summary: "Make a budget",
    body: { schema: newBudget },
    status: 201,
    answer: saved,
    problems: ["not_found"],
  },
  {
    ...admin,
    method: "patch",
    path: "/admin/budgets/{id}",
    summary: "Change a budget's limit, warning or whether it stops",
    body: { schema: budgetChange },
    answer: saved,
  },
  {
    ...admin,
    method: "delete",
    path: "/admin/budgets/{id}",
    summary: "Take a budget away",
    status: 204,
    answer: "empty",
  },
  {
    ...admin,
    method: "get",
    path: "/admin/money",
    summary: "The studio's currency and time zone",
    answer: moneySettings,
  },
  {
    ...admin,
    method: "patch",
    path: "/admin/money",
    summary: "Change them; the currency only while nothing has been priced",
    body: { schema: moneySettings },
    answer: moneySettings,
    problems: ["currency_in_use"],
  },
];
