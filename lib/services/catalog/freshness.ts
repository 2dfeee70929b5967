import { setTimeout as pause } from "node:timers/promises";
import { enqueueCatalogRefresh, enqueueCovers } from "../../jobs/catalog-queue";
import { logger } from "../../logger";
import type { CatalogKind } from "../../vendors/contract";
import { VENDORS } from "../../vendors/registry";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";
import { dueOf } from "./due";
import { refreshRow } from "./mirror-run";
import { beginRefresh } from "./refresh";

/** Longest that a page view waits for a vendor's first page, milliseconds. */
const PATIENCE_MS = 8_000;

const beginnings = new Map<string, Promise<void>>();

/** Providers that can be asked for a kind of list now. */
export async function providersOf(kind: CatalogKind): Promise<VendorId[]> {
  const listed = VENDOR_IDS.filter((id) => VENDORS[id]?.manifest.catalogs.includes(kind));
  const resolved = await Promise.all(listed.map((id) => resolveProvider(id)));
  return resolved.filter(({ client }) => client !== null).map(({ id }) => id);
}

/**
 * Sees to it that a list is there and current. Of one that was never read from this address the first page is
 * fetched now, within bounds; everything else happens in the background.
 */
export async function keepFresh(provider: VendorId, kind: CatalogKind): Promise<void> {
  const { baseUrl } = await resolveProvider(provider);
  const due = dueOf(await refreshRow(provider, kind), baseUrl ?? "", Date.now());
  if (due === "ask") await enqueueCatalogRefresh({ provider, kind });
  if (due === "begin")
    await Promise.race([begin(provider, kind), pause(PATIENCE_MS, undefined, { ref: false })]);
}

/** Has a kind of list mirrored anew in the background by every provider that has it; which ones. */
export async function askForRefresh(kind: CatalogKind): Promise<VendorId[]> {
  const providers = await providersOf(kind);
  for (const provider of providers) await enqueueCatalogRefresh({ provider, kind });
  return providers;
}

/** Those who come while the first page is on its way wait for the same one. */
function begin(provider: VendorId, kind: CatalogKind): Promise<void> {
  const key = `${provider}:${kind}`;
  const running = beginnings.get(key) ?? readFirstPage(provider, kind).finally(() => beginnings.delete(key));
  beginnings.set(key, running);
  return running;
}

async function readFirstPage(provider: VendorId, kind: CatalogKind): Promise<void> {
  try {
    const outcome = await beginRefresh(provider, kind);
    if (outcome.kind === "more") await enqueueCatalogRefresh({ provider, kind });
    if (outcome.kind === "complete") await enqueueCovers({ provider, kind });
  } catch (error) {
    // Nobody may be waiting for it any more.
    logger.error({ err: error, provider, kind }, "a catalogue could not be begun");
  }
}
