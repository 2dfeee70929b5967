"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, fieldProblem, formProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { createInvite } from "@/lib/services/invites/create-invite";
import { newInvite } from "@/lib/services/invites/invite-fields";
import { revokeInvite } from "@/lib/services/invites/revoke-invite";

/** Makes an invite; its address is shown this once. */
export async function inviteAction(input: z.input<typeof newInvite>): Promise<ActionResult<{ url: string }>> {
  const person = await requireAdministrator();
  const locale = await getLocale();
  const parsed = newInvite.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const made = await createInvite(parsed.data, actorOf(person));
  if (!made.ok) return fieldProblem(made.issues, locale);
  return { ok: true, value: { url: made.value.url } };
}

const inviteRef = z.object({ id: z.uuid() });

/** Ends an invite nobody has used. */
export async function revokeInviteAction(input: z.input<typeof inviteRef>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = inviteRef.safeParse(input);
  const revoked = parsed.success && (await revokeInvite(parsed.data.id, actorOf(person)));
  revalidatePath("/admin/people");
  return revoked ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
