"use server";

import { requireUser } from "@/lib/auth/require-user";
import { firstNames } from "@/lib/services/exports/export-names";
import { exportWish } from "@/lib/services/exports/export-wish";

export type ExportPreview = { ok: true; names: string[] } | { ok: false };

const SHOWN = 4;

/** What the first files of an export will be called; not when the wish is not sound yet. */
export async function exportPreview(wish: unknown): Promise<ExportPreview> {
  const person = await requireUser();
  const parsed = exportWish.safeParse(wish);
  return parsed.success
    ? { ok: true, names: await firstNames(person.id, parsed.data, SHOWN) }
    : { ok: false };
}
