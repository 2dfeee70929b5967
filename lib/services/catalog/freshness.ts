import { db } from "../../db/client";
import { enqueueCatalogRefresh } from "../../jobs/catalog-queue";
import type { CatalogKind } from "../../vendors/contract";
import { VENDORS } from "../../vendors/registry";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";
import { refreshEntries } from "./refresh";

const STALE_AFTER_MS = 24 * 60 * 60_000;
/** A list that failed is not asked for again by every page view. */
const AGAIN_AFTER_MS = 60_000;

/** Providers that can be asked for a kind of list now. */
export async function providersOf(kind: CatalogKind): Promise<VendorId[]> {
  const listed = VENDOR_IDS.filter((id) => VENDORS[id]?.manifest.catalogs.includes(kind));
  const resolved = await Promise.all(listed.map((id) => resolveProvider(id)));
  return resolved.filter(({ client }) => client !== null).map(({ id }) => id);
}

/**
 * Sees to it that a list is there and current: one never mirrored from this address is fetched now, one older
 * than a day is renewed in the background.
 */
export async function keepFresh(provider: VendorId, kind: CatalogKind): Promise<void> {
  const last = await db().catalogRefresh.findUnique({ where: { provider_kind: { provider, kind } } });
  const { baseUrl } = await resolveProvider(provider);
  const age = last ? Date.now() - last.startedAt.getTime() : Infinity;
  const isElsewhere = last !== null && last.origin !== (baseUrl ?? "");
  const isUseless = last === null || isElsewhere || (last.entries === 0 && last.error !== null);
  if (isUseless && (isElsewhere || age > AGAIN_AFTER_MS)) {
    await refreshEntries(provider, kind);
    await enqueueCatalogRefresh({ provider, kind });
  } else if (age > STALE_AFTER_MS || (last?.error && age > AGAIN_AFTER_MS)) {
    await enqueueCatalogRefresh({ provider, kind });
  }
}

/** Has a kind of list mirrored anew in the background by every provider that has it; which ones. */
export async function askForRefresh(kind: CatalogKind): Promise<VendorId[]> {
  const providers = await providersOf(kind);
  for (const provider of providers) await enqueueCatalogRefresh({ provider, kind });
  return providers;
}
