"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import * as z from "zod";
import { requireUser } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { formProblem } from "@/lib/i18n/action-problem";
import { changeOwnName } from "@/lib/services/people/change-own-name";
import { personName } from "@/lib/services/people/person-fields";

const ownName = z.object({ name: personName });

/** Changes the reader's own name, on every page. */
export async function changeName(input: z.input<typeof ownName>): Promise<ActionResult> {
  const { id } = await requireUser();
  const parsed = ownName.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  await changeOwnName(id, parsed.data.name);
  revalidatePath("/", "layout");
  return { ok: true, value: null };
}
