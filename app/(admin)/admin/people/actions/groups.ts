"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, fieldProblem, formProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { deleteGroup } from "@/lib/services/groups/delete-group";
import { groupName, ids } from "@/lib/services/groups/group-fields";
import { changeGroup, createGroup } from "@/lib/services/groups/save-group";

const group = z.object({ id: z.uuid().optional(), name: groupName, memberIds: ids });

/** Makes a group, or changes the one of this id. */
export async function saveGroupAction(input: z.input<typeof group>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const locale = await getLocale();
  const parsed = group.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const { id, ...given } = parsed.data;
  const actor = actorOf(person);
  const outcome = id ? await changeGroup(id, given, actor) : await createGroup(given, actor);
  revalidatePath("/admin/people");
  if (outcome.ok) return { ok: true, value: null };
  if (outcome.problem === "invalid_input") return fieldProblem(outcome.issues, locale);
  return actionProblem(outcome.problem, locale);
}

const groupRef = z.object({ id: z.uuid() });

/** Deletes a group that nothing depends on. */
export async function deleteGroupAction(input: z.input<typeof groupRef>): Promise<ActionResult> {
  const person = await requireAdministrator();
  const locale = await getLocale();
  const parsed = groupRef.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await deleteGroup(parsed.data.id, actorOf(person));
  revalidatePath("/admin/people");
  return outcome.ok ? { ok: true, value: null } : actionProblem(outcome.problem, locale);
}
