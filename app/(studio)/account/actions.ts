"use server";

import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireDesigner, requireUser } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import type { ApiKeyView } from "@/lib/services/api-keys/api-key-view";
import { createApiKey } from "@/lib/services/api-keys/create-api-key";
import { newApiKey } from "@/lib/services/api-keys/key-fields";
import { revokeApiKey } from "@/lib/services/api-keys/revoke-api-key";
import { actorOf } from "@/lib/services/audit/actor";
import { changeOwnName } from "@/lib/services/people/change-own-name";
import { changeOwnPassword } from "@/lib/services/people/change-own-password";
import { newPasswordOf, personName } from "@/lib/services/people/person-fields";

const ownName = z.object({ name: personName });

/** Changes the reader's own name, on every page. */
export async function changeName(input: z.input<typeof ownName>): Promise<ActionResult> {
  const { id } = await requireUser();
  const parsed = ownName.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  await changeOwnName(id, parsed.data.name);
  revalidatePath("/", "layout");
  return { ok: true, value: null };
}

const currentPassword = z.string().min(1).max(128);

/** Changes the reader's own password and ends their other sessions. */
export async function changePassword(input: { current: string; next: string }): Promise<ActionResult> {
  const person = await requireUser();
  const locale = await getLocale();
  const parsed = z.object({ current: currentPassword, next: newPasswordOf(person) }).safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await changeOwnPassword(person, parsed.data);
  return outcome.ok ? { ok: true, value: null } : actionProblem(outcome.problem, locale);
}

/** Makes an API key of the reader; `key` is shown this once. */
export async function addApiKey(
  input: z.input<typeof newApiKey>,
): Promise<ActionResult<{ apiKey: ApiKeyView; key: string }>> {
  const person = await requireDesigner();
  const parsed = newApiKey.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const { name, scopes, expiresAt } = parsed.data;
  const terms = { scopes, expiresAt: expiresAt ? new Date(expiresAt) : null };
  return { ok: true, value: await createApiKey(person.id, name, terms, actorOf(person)) };
}

const keyRef = z.object({ id: z.uuid() });

/** Ends one of the reader's API keys for good. */
export async function removeApiKey(input: z.input<typeof keyRef>): Promise<ActionResult> {
  const person = await requireUser();
  const parsed = keyRef.safeParse(input);
  const revoked = parsed.success && (await revokeApiKey(person.id, parsed.data.id, actorOf(person)));
  return revoked ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
