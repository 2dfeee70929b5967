"use server";

import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actorOf } from "@/lib/services/audit/actor";
import { changeSecondFactorRule, secondFactorRules } from "@/lib/services/people/second-factor-rule";
import { letAdministratorsSeeAll } from "@/lib/services/people/see-all";

/** Lets administrators look at everybody's pictures, or no longer. */
export async function seeAllAction(on: boolean): Promise<ActionResult> {
  const person = await requireAdministrator();
  await letAdministratorsSeeAll(on === true, actorOf(person));
  return { ok: true, value: null };
}

/** Says of whom the studio asks a second factor. */
export async function secondFactorRuleAction(rule: string): Promise<ActionResult> {
  const person = await requireAdministrator();
  await changeSecondFactorRule(secondFactorRules.parse(rule), actorOf(person));
  return { ok: true, value: null };
}
