"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { keyRate } from "@/lib/services/api-keys/key-fields";
import { limitApiKey } from "@/lib/services/api-keys/limit-api-key";
import { revokeApiKey } from "@/lib/services/api-keys/revoke-api-key";
import { actorOf } from "@/lib/services/audit/actor";
import { personLimits, setLimits } from "@/lib/services/people/limits";
import { resetSecondFactor } from "@/lib/services/people/reset-second-factor";
import { endSession, endSessions } from "@/lib/services/sessions/end-sessions";

const limits = z.object({ id: z.string(), limits: personLimits });

/** Sets how much a person may use. */
export async function setLimitsAction(input: z.input<typeof limits>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = limits.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  return answer(await setLimits(parsed.data.id, parsed.data.limits, actorOf(person)));
}

const session = z.object({ id: z.string(), sessionId: z.string().optional() });

/** Ends one session of a person, or all of them. */
export async function endSessionsAction(input: z.input<typeof session>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const { id, sessionId } = session.parse(input);
  const actor = actorOf(person);
  if (sessionId !== undefined) return answer(await endSession(id, sessionId, actor));
  await endSessions(id, actor);
  return answer(true);
}

const personRef = z.object({ id: z.string() });

/** Takes a person's second factor away. */
export async function resetSecondFactorAction(input: z.input<typeof personRef>): Promise<ActionResult> {
  const person = await requireAdministrator();
  return answer(await resetSecondFactor(personRef.parse(input).id, actorOf(person)));
}

const keyRef = z.object({ id: z.string(), keyId: z.uuid() });

/** Ends a person's API key. */
export async function revokeKeyAction(input: z.input<typeof keyRef>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const { id, keyId } = keyRef.parse(input);
  return answer(await revokeApiKey(id, keyId, actorOf(person)));
}

const keyLimit = keyRef.extend({ ratePerSecond: keyRate });

/** Bounds how often a person's key may be used a second. */
export async function limitKeyAction(input: z.input<typeof keyLimit>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = keyLimit.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const { id, keyId, ratePerSecond } = parsed.data;
  return answer(await limitApiKey({ userId: id, id: keyId, ratePerSecond }, actorOf(person)));
}

async function answer(done: boolean): Promise<ActionResult> {
  revalidatePath("/admin/people", "layout");
  return done ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
