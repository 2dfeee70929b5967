import { logger } from "../../logger";
import { storeCovers } from "../../services/catalog/covers";
import { refreshCatalog } from "../../services/catalog/refresh";
import type { CatalogMessage, CatalogWork } from "../catalog-queue";

/** Delivers messages about vendors' lists. How it went stands in the database too. */
export const catalogWork: CatalogWork = { refresh: refreshList, storeCovers };

async function refreshList({ provider, kind, askedAt }: CatalogMessage): Promise<void> {
  const outcome = await refreshCatalog(provider, kind, askedAt ? new Date(askedAt) : undefined);
  if (outcome.kind === "failed")
    logger.warn({ provider, kind, failure: outcome.failure }, "a catalogue was not refreshed");
}
