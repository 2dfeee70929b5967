import { db, Prisma } from "../../db/client";
import { failure, type JobFailure } from "../../errors/job-error";
import { logger } from "../../logger";
import { CatalogError, type CatalogKind, type CatalogLister } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";
import { mirrorEntries } from "./mirror";
import { storedPicture } from "./picture";

export type CatalogRefreshOutcome = { ok: true; entries: number } | { ok: false; failure: JobFailure };

/** Mirrors a vendor's list and its pictures; how that went stands in the CatalogRefresh row. */
export async function refreshCatalog(provider: VendorId, kind: CatalogKind): Promise<CatalogRefreshOutcome> {
  const outcome = await refreshEntries(provider, kind);
  if (outcome.ok) await storePictures(provider, kind);
  return outcome;
}

/** Mirrors the list alone, which is quick; pictures follow when they are asked for or in the background. */
export async function refreshEntries(provider: VendorId, kind: CatalogKind): Promise<CatalogRefreshOutcome> {
  const { client, baseUrl } = await resolveProvider(provider);
  const list = client?.catalogs[kind];
  if (!list)
    return { ok: false, failure: failure("auth", null, "the provider is not set up or has no such list") };
  const id = { provider, kind };
  const began = { startedAt: new Date(), finishedAt: null, origin: baseUrl ?? "" };
  await db().catalogRefresh.upsert({
    where: { provider_kind: id },
    create: { ...id, ...began },
    update: began,
  });
  const outcome = await attempt(provider, kind, list);
  await db().catalogRefresh.update({
    where: { provider_kind: id },
    data: outcome.ok
      ? { finishedAt: new Date(), entries: outcome.entries, error: Prisma.DbNull }
      : { finishedAt: new Date(), error: { ...outcome.failure } },
  });
  return outcome;
}

async function attempt(
  provider: VendorId,
  kind: CatalogKind,
  list: CatalogLister,
): Promise<CatalogRefreshOutcome> {
  try {
    return { ok: true, entries: await mirrorEntries(provider, kind, list) };
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { ok: false, failure: error.failure };
  }
}

/** One after another: a vendor's picture host is not to be stormed, and pages fetch what they show first. */
async function storePictures(provider: VendorId, kind: CatalogKind): Promise<void> {
  const entries = await db().catalogEntry.findMany({
    where: { provider, kind, pictureKey: null, pictureUrl: { not: null } },
    orderBy: { position: "asc" },
  });
  for (const entry of entries) {
    try {
      await storedPicture(entry);
    } catch (error) {
      logger.warn(
        { err: error, provider, kind, vendorId: entry.vendorId },
        "a catalogue picture was not stored",
      );
    }
  }
}
