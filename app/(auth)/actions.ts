"use server";

import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import * as z from "zod";
import { CODE_PATH, safeNext, SIGN_IN_PATH } from "@/lib/auth/paths";
import { requestOrigin } from "@/lib/auth/request-origin";
import { requireSession } from "@/lib/auth/require-user";
import { signInWithCode } from "@/lib/auth/second-factor";
import { signInWith } from "@/lib/auth/sign-in";
import type { ActionResult } from "@/lib/errors/action-result";
import { overRate } from "@/lib/http/rate-bound";
import { callerAddress } from "@/lib/http/wrong-tokens";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { acceptInvite } from "@/lib/services/invites/accept-invite";
import { changeOwnPassword } from "@/lib/services/people/change-own-password";
import { newAccount, newPasswordOf, personEmail } from "@/lib/services/people/person-fields";
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
  const outcome = await signInWith(parsed.data, await headers());
  if (!outcome.ok) return actionProblem(outcome.problem, locale);
  const next = safeNext(parsed.data.next);
  const goTo = outcome.needsCode ? `${CODE_PATH}?next=${encodeURIComponent(next)}` : next;
  return { ok: true, value: { goTo } };
}

const secondStep = z.object({
  code: z.string().trim().min(1).max(40),
  kind: z.enum(["app", "recovery"]),
  next: z.string().max(2_000).optional(),
});

/** The second step of signing in; the cookie of the first says whose code it is. */
export async function signInCode(input: z.input<typeof secondStep>): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const parsed = secondStep.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const { code, kind, next } = parsed.data;
  const written = kind === "app" ? code.replace(/\s/g, "") : code;
  const outcome = await signInWithCode(written, kind, await headers());
  return outcome.ok ? { ok: true, value: { goTo: safeNext(next) } } : actionProblem(outcome.problem, locale);
}

const invited = newAccount.safeExtend({ token: z.string().max(100) });

/** Makes the account of an invite and signs its person in; works once. */
export async function joinByInvite(input: z.input<typeof invited>): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const parsed = invited.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const { token, ...given } = parsed.data;
  const asked = await headers();
  const outcome = await acceptInvite(token, given, requestOrigin(asked));
  if (!outcome.ok) return actionProblem(outcome.problem, locale);
  const signed = await signInWith(given, asked);
  return { ok: true, value: { goTo: signed.ok ? "/" : SIGN_IN_PATH } };
}

const SET_UPS_A_MINUTE = 10;

/** Makes the first administrator and signs them in; works once. */
export async function setUp(input: z.input<typeof newAccount>): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const parsed = newAccount.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const asked = await headers();
  // Each try makes a password's slow digest, and nobody is signed in yet.
  if (overRate(`set-up:${callerAddress(asked)}`, SET_UPS_A_MINUTE) !== null)
    return actionProblem("too_many_attempts", locale);
  const outcome = await setUpStudio(parsed.data);
  if (!outcome.ok) return actionProblem(outcome.problem, locale);
  const signed = await signInWith(parsed.data, asked);
  return signed.ok ? { ok: true, value: { goTo: "/" } } : actionProblem(signed.problem, locale);
}

/** Replaces the one-time password of the person who has just signed in with it. */
export async function replaceOneTimePassword(input: { next: string }): Promise<ActionResult<GoTo>> {
  const locale = await getLocale();
  const person = await requireSession();
  if (!person.mustChangePassword) return { ok: true, value: { goTo: "/" } };
  const parsed = z.object({ next: newPasswordOf(person) }).safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await changeOwnPassword(person, parsed.data);
  return outcome.ok ? { ok: true, value: { goTo: "/" } } : actionProblem(outcome.problem, locale);
}
