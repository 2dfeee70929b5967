"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { moneySettings, saveMoneySettings } from "@/lib/services/usage/money-settings";
import {
  addBudget,
  budgetChange,
  changeBudget,
  newBudget,
  removeBudget,
} from "@/lib/services/usage/save-budget";
import { newPrice, removePrice, setPrice } from "@/lib/services/usage/set-price";

const PAGE = "/admin/costs";
const reference = z.object({ id: z.uuid() });

/** Enters a price. */
export async function setPriceAction(input: z.input<typeof newPrice>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = newPrice.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  await setPrice(parsed.data, actorOf(person));
  revalidatePath(PAGE);
  return { ok: true, value: null };
}

/** Takes back a price that does not hold yet. */
export async function removePriceAction(input: z.input<typeof reference>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = reference.safeParse(input);
  const removed = parsed.success && (await removePrice(parsed.data.id, actorOf(person)));
  revalidatePath(PAGE);
  return removed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}

/** Makes a budget. */
export async function addBudgetAction(input: z.input<typeof newBudget>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = newBudget.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const saved = await addBudget(parsed.data, actorOf(person));
  revalidatePath(PAGE);
  return saved.ok ? { ok: true, value: null } : actionProblem(saved.problem, await getLocale());
}

const change = budgetChange.extend(reference.shape);

/** Changes a budget's limit, warning or whether it stops. */
export async function changeBudgetAction(input: z.input<typeof change>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = change.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const { id, ...terms } = parsed.data;
  const saved = await changeBudget(id, terms, actorOf(person));
  revalidatePath(PAGE);
  return saved.ok ? { ok: true, value: null } : actionProblem(saved.problem, await getLocale());
}

/** Takes a budget away. */
export async function removeBudgetAction(input: z.input<typeof reference>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = reference.safeParse(input);
  const removed = parsed.success && (await removeBudget(parsed.data.id, actorOf(person)));
  revalidatePath(PAGE);
  return removed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}

/** Changes the currency, while nothing is priced, and the time zone. */
export async function saveMoneyAction(input: z.input<typeof moneySettings>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = moneySettings.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const saved = await saveMoneySettings(parsed.data, actorOf(person));
  revalidatePath(PAGE);
  return saved.ok ? { ok: true, value: null } : actionProblem(saved.problem, await getLocale());
}
