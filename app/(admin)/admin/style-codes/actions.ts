"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { putStyleCode, removeStyleCode, styleCode } from "@/lib/services/style-codes";

/** Adds a style code, or renames the one that is there. */
export async function putStyleCodeAction(input: z.input<typeof styleCode>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = styleCode.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  await putStyleCode(parsed.data, actorOf(person));
  revalidatePath("/admin/style-codes");
  return { ok: true, value: null };
}

const reference = z.object({ code: z.string() });

/** Takes a style code off the list. */
export async function removeStyleCodeAction(input: z.input<typeof reference>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const parsed = reference.safeParse(input);
  const removed = parsed.success && (await removeStyleCode(parsed.data.code, actorOf(person)));
  revalidatePath("/admin/style-codes");
  return removed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
