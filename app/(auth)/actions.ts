"use server";

import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import * as z from "zod";
import { safeNext } from "@/lib/auth/paths";
import { requireSession } from "@/lib/auth/require-user";
import { signInWith } from "@/lib/auth/sign-in";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { changeOwnPassword } from "@/lib/services/people/change-own-password";
import { newPassword, personEmail, personName } from "@/lib/services/people/person-fields";
import { setUpStudio } from "@/lib/services/setup/set-up-studio";

/** Where the browser goes next. */
interface GoTo {
  goTo: string;
}

const credentials = z.object({
  email: personEmail,
  password: z.string().min(1).max(128),
  next: z.string().max(2_000).optional(),
});

/** Signs in; the session cookie comes with the answer. */
export async function signIn(input: z.input<typeof credentials>): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const parsed = credentials.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const problem = await signInWith(parsed.data, await headers());
  return problem ? actionProblem(problem, locale) : { ok: true, value: { goTo: safeNext(parsed.data.next) } };
}

const firstAdministrator = z.object({ name: personName, email: personEmail, password: newPassword });

/** Makes the first administrator and signs them in; works once. */
export async function setUp(input: z.input<typeof firstAdministrator>): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const parsed = firstAdministrator.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await setUpStudio(parsed.data);
  if (!outcome.ok) return actionProblem(outcome.problem, locale);
  const problem = await signInWith(parsed.data, await headers());
  return problem ? actionProblem(problem, locale) : { ok: true, value: { goTo: "/" } };
}

const ownPassword = z.object({ next: newPassword });

/** Replaces the one-time password of the person who has just signed in with it. */
export async function replaceOneTimePassword(
  input: z.input<typeof ownPassword>,
): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const person = await requireSession();
  if (!person.mustChangePassword) return { ok: true, value: { goTo: "/" } };
  const parsed = ownPassword.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await changeOwnPassword(person, parsed.data);
  return outcome.ok ? { ok: true, value: { goTo: "/" } } : actionProblem(outcome.problem, locale);
}
