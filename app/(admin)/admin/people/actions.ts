"use server";

import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { letAdministratorsSeeAll } from "@/lib/services/people/see-all";

/** Lets administrators look at everybody's pictures, or no longer. */
export async function seeAllAction(on: boolean): Promise<ActionResult> {
  await requireAdministrator();
  await letAdministratorsSeeAll(on === true);
  return { ok: true, value: null };
}
