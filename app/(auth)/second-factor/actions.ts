"use server";

import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import * as z from "zod";
import { requireSession } from "@/lib/auth/require-user";
import { beginSecondFactor, confirmSecondFactor, type AppSetUp } from "@/lib/auth/second-factor";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";

const begin = z.object({ password: z.string().min(1).max(128) });

/** Begins to set up the reader's authenticator app. */
export async function beginSetUp(input: z.input<typeof begin>): Promise<ActionResult<AppSetUp>> {
  const person = await requireSession();
  const locale = await getLocale();
  const parsed = begin.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await beginSecondFactor(person, parsed.data.password, await headers());
  return outcome.ok ? outcome : actionProblem(outcome.problem, locale);
}

const confirm = z.object({ code: z.string().trim().min(1).max(20) });

/** Proves the app by a first code. */
export async function confirmSetUp(input: z.input<typeof confirm>): Promise<ActionResult> {
  const person = await requireSession();
  const locale = await getLocale();
  const parsed = confirm.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await confirmSecondFactor(person, parsed.data.code.replace(/\s/g, ""), await headers());
  return outcome.ok ? outcome : actionProblem(outcome.problem, locale);
}
