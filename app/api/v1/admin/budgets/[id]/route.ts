import * as z from "zod";
import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { budgetChange, changeBudget, removeBudget } from "@/lib/services/usage/save-budget";

/** Changes a budget's limit, warning or whether it stops. */
export const PATCH = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const body = await readInput(budgetChange, request, locale);
  if (!body.ok) return body.response;
  const id = z.uuid().safeParse(params.id);
  if (!id.success) return problemOf("not_found", locale);
  const saved = await changeBudget(id.data, body.value, actorOf(caller));
  return saved.ok ? json({ id: saved.id }) : problemOf(saved.problem, locale);
}, "administrator");

/** Takes a budget away; what was spent stays in the ledger. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  const id = z.uuid().safeParse(params.id);
  const removed = id.success && (await removeBudget(id.data, actorOf(caller)));
  return removed ? noContent() : problemOf("not_found", locale);
}, "administrator");
