"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireDesigner } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { listSnippets } from "@/lib/services/prompts/list-snippets";
import { promptHistory } from "@/lib/services/prompts/prompt-history";
import { addSnippet, changeSnippet, removeSnippet } from "@/lib/services/prompts/save-snippet";
import { snippetInput, type SnippetInput, type SnippetView } from "@/lib/services/prompts/snippet-view";

/** The person's latest different prompts, newest first. */
export async function promptHistoryAction(role: "prompt" | "negativePrompt"): Promise<string[]> {
  const person = await requireDesigner();
  return promptHistory(person.id, role === "negativePrompt" ? role : "prompt");
}

/** The person's snippets and those others share. */
export async function listSnippetsAction(): Promise<SnippetView[]> {
  return listSnippets((await requireDesigner()).id);
}

/** Keeps a snippet: a new one, or one of the person's own changed. */
export async function saveSnippetAction(
  input: SnippetInput & { id?: string },
): Promise<ActionResult<SnippetView>> {
  const person = await requireDesigner();
  const parsed = snippetInput.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const id = z.uuid().safeParse(input.id).data;
  const saved = id
    ? await changeSnippet(person.id, id, parsed.data)
    : await addSnippet(person.id, parsed.data);
  return saved ? { ok: true, value: saved } : actionProblem("not_found", await getLocale());
}

/** Takes one of the person's own snippets away. */
export async function removeSnippetAction(id: string): Promise<ActionResult> {
  const person = await requireDesigner();
  const removed = z.uuid().safeParse(id).success && (await removeSnippet(person.id, id));
  return removed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
