"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireUser } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { endSession, endSessions } from "@/lib/services/sessions/end-sessions";

const sessionRef = z.object({ id: z.string().max(100) });

/** Ends one of the reader's sessions. */
export async function endOwnSession(input: z.input<typeof sessionRef>): Promise<ActionResult> {
  const person = await requireUser();
  const parsed = sessionRef.safeParse(input);
  const ended = parsed.success && (await endSession(person.id, parsed.data.id, actorOf(person)));
  return ended ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}

/** Ends every session of the reader's but the one that asks. */
export async function endOtherSessions(): Promise<ActionResult> {
  const person = await requireUser();
  await endSessions(person.id, actorOf(person), person.sessionId);
  return { ok: true, value: null };
}
