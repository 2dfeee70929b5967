"use server";

import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import * as z from "zod";
import { requireUser } from "@/lib/auth/require-user";
import { removeSecondFactor, renewRecoveryCodes } from "@/lib/auth/second-factor";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";

const proof = z.object({ password: z.string().min(1).max(128) });

/** Stops asking the reader for codes; answers no codes. */
export async function turnOffSecondFactor(input: z.input<typeof proof>): Promise<ActionResult<string[]>> {
  const person = await requireUser();
  const locale = await getLocale();
  const parsed = proof.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await removeSecondFactor(person, parsed.data.password, await headers());
  return outcome.ok ? { ok: true, value: [] } : actionProblem(outcome.problem, locale);
}

/** New recovery codes of the reader, shown this once. */
export async function newRecoveryCodes(input: z.input<typeof proof>): Promise<ActionResult<string[]>> {
  const person = await requireUser();
  const locale = await getLocale();
  const parsed = proof.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await renewRecoveryCodes(person, parsed.data.password, await headers());
  return outcome.ok ? outcome : actionProblem(outcome.problem, locale);
}
