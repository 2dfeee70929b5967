import { db } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";
import { showsAdult } from "./adult";
import { viewEntry, type CatalogItemView } from "./entry-view";
import type { EntryRef } from "./picture-key";

/** What a person may say of an entry. */
export interface EntryMark {
  favourite?: boolean;
  /** They have just chosen it. */
  used?: true;
}

/** Marks an entry for a person; the entry, or null when there is none. */
export async function markEntry(
  personId: string,
  ref: EntryRef & { kind: CatalogKind },
  { favourite, used }: EntryMark,
): Promise<CatalogItemView | null> {
  if (!(await getEntry(personId, ref))) return null;
  const id = { userId: personId, ...ref };
  const change = {
    ...(favourite === undefined ? {} : { favourite }),
    ...(used ? { usedAt: new Date() } : {}),
  };
  await db().catalogMark.upsert({
    where: { userId_provider_kind_vendorId: id },
    create: { ...id, ...change },
    update: change,
  });
  return getEntry(personId, ref);
}

/** One entry as a person sees it; null when there is none, or none to be shown. */
export async function getEntry(
  personId: string,
  { provider, kind, vendorId }: EntryRef & { kind: CatalogKind },
): Promise<CatalogItemView | null> {
  const entry = await db().catalogEntry.findUnique({
    where: { provider_kind_vendorId: { provider, kind, vendorId } },
  });
  if (!entry || (entry.adult && !(await showsAdult(provider)))) return null;
  const mark = await db().catalogMark.findUnique({
    where: { userId_provider_kind_vendorId: { userId: personId, provider, kind, vendorId } },
  });
  const data = Object(entry.data) as Record<string, unknown>;
  return viewEntry(kind, {
    ...entry,
    data,
    favourite: mark?.favourite ?? null,
    usedAt: mark?.usedAt ?? null,
  });
}
