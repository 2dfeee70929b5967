"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireDesigner } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import {
  listSearches,
  newSearch,
  removeSearch,
  renameSearch,
  saveSearch,
  searchChange,
  type SavedSearchView,
} from "@/lib/services/searches/saved-searches";

/** The person's saved searches by name. */
export async function listSearchesAction(): Promise<SavedSearchView[]> {
  return listSearches((await requireDesigner()).id);
}

/** Keeps a gallery address under a name; a search of that name is overwritten. */
export async function saveSearchAction(
  input: z.input<typeof newSearch>,
): Promise<ActionResult<SavedSearchView>> {
  const person = await requireDesigner();
  const parsed = newSearch.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  return { ok: true, value: await saveSearch(person.id, parsed.data) };
}

/** Gives one of the person's searches another name. */
export async function renameSearchAction(input: z.input<typeof searchChange>): Promise<ActionResult> {
  const person = await requireDesigner();
  const parsed = searchChange.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const renamed = await renameSearch(person.id, parsed.data);
  return renamed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}

/** Takes one of the person's searches away. */
export async function removeSearchAction(id: string): Promise<ActionResult> {
  const person = await requireDesigner();
  const removed = z.uuid().safeParse(id).success && (await removeSearch(person.id, id));
  return removed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
