"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { addPerson } from "@/lib/services/people/add-person";
import { changePerson } from "@/lib/services/people/change-person";
import { personEmail, personName, personRole } from "@/lib/services/people/person-fields";
import type { PersonView, PersonWithPassword } from "@/lib/services/people/person-view";
import { resetPassword } from "@/lib/services/people/reset-password";

const newPerson = z.object({ name: personName, email: personEmail, role: personRole });

/** Adds a person; the one-time password is shown this once. */
export async function addPersonAction(
  input: z.input<typeof newPerson>,
): Promise<ActionResult<PersonWithPassword>> {
  const administrator = await requireAdministrator();
  const locale = await getLocale();
  const parsed = newPerson.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await addPerson(parsed.data, actorOf(administrator));
  return outcome.ok ? outcome : actionProblem(outcome.problem, locale);
}

const personChange = z.object({
  id: z.string(),
  role: personRole.optional(),
  disabled: z.boolean().optional(),
});

/** Changes a person's role, disables or enables them. */
export async function changePersonAction(
  input: z.input<typeof personChange>,
): Promise<ActionResult<PersonView>> {
  const administrator = await requireAdministrator();
  const locale = await getLocale();
  const parsed = personChange.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const { id, ...change } = parsed.data;
  const outcome = await changePerson(id, change, actorOf(administrator));
  return outcome.ok ? outcome : actionProblem(outcome.problem, locale);
}

const personRef = z.object({ id: z.string() });

/** Gives a person a new one-time password, shown this once, and ends their sessions. */
export async function resetPasswordAction(
  input: z.input<typeof personRef>,
): Promise<ActionResult<PersonWithPassword>> {
  const administrator = await requireAdministrator();
  const locale = await getLocale();
  const parsed = personRef.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await resetPassword(parsed.data.id, actorOf(administrator));
  return outcome.ok ? outcome : actionProblem(outcome.problem, locale);
}
