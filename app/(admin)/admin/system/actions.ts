"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { formProblem } from "@/lib/i18n/action-problem";
import { askForRefresh } from "@/lib/services/catalog/freshness";
import { CATALOG_KINDS } from "@/lib/vendors/contract";

const reference = z.object({ kind: z.enum(CATALOG_KINDS) });

/** Has a catalogue fetched anew in the background. */
export async function refreshCatalogueAction(input: z.input<typeof reference>): Promise<ActionResult> {
  await requireAdministrator();
  const parsed = reference.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  await askForRefresh(parsed.data.kind);
  return { ok: true, value: null };
}
