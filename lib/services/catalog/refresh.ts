import { enqueueCovers } from "../../jobs/catalog-queue";
import { failure } from "../../errors/job-error";
import type { CatalogKind } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";
import { mirror, type MirrorOptions, type MirrorOutcome } from "./mirror";
import { openRun, refreshRow } from "./mirror-run";

/** A list of thousands meets a hiccup somewhere; it is not read from the start for it. */
const PAUSES_MS = [500, 2_000, 8_000];

/**
 * Reads a vendor's list to its end and has its covers stored after that. Asked for before the last reading
 * ended, it is done already. How it went stands in the CatalogRefresh row.
 */
export async function refreshCatalog(
  provider: VendorId,
  kind: CatalogKind,
  askedAt?: Date,
): Promise<MirrorOutcome> {
  const last = await refreshRow(provider, kind);
  if (askedAt && last?.completedAt && !last.error && last.completedAt >= askedAt) {
    return { kind: "complete", entries: last.entries };
  }
  const outcome = await readList(provider, kind, { pauses: PAUSES_MS });
  if (outcome.kind === "complete") await enqueueCovers({ provider, kind });
  return outcome;
}

/** Reads what a page view needs at once: the first page, which is all of a list that comes whole. */
export function beginRefresh(provider: VendorId, kind: CatalogKind): Promise<MirrorOutcome> {
  return readList(provider, kind, { pages: 1 });
}

async function readList(
  provider: VendorId,
  kind: CatalogKind,
  options: MirrorOptions,
): Promise<MirrorOutcome> {
  const { client, baseUrl } = await resolveProvider(provider);
  const list = client?.catalogs[kind];
  if (!list) {
    return {
      kind: "failed",
      failure: failure("auth", null, "the provider is not set up or has no such list"),
    };
  }
  return mirror(await openRun(provider, kind, baseUrl ?? ""), list, options);
}
