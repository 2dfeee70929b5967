import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { listBudgets } from "@/lib/services/usage/budgets";
import { addBudget, newBudget } from "@/lib/services/usage/save-budget";

/** Every budget as it stands. */
export const GET = apiRoute(async () => json({ items: await listBudgets() }), "administrator");

/** Makes a budget. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newBudget, request, locale);
  if (!body.ok) return body.response;
  const saved = await addBudget(body.value, actorOf(caller));
  return saved.ok ? json({ id: saved.id }, 201) : problemOf(saved.problem, locale);
}, "administrator");
