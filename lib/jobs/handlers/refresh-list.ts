import { logger } from "../../logger";
import { refreshCatalog } from "../../services/catalog/refresh";
import type { CatalogMessage } from "../catalog-queue";

/** Delivers one message: the list it names is mirrored anew. How that went stands in the database too. */
export async function refreshList({ provider, kind }: CatalogMessage): Promise<void> {
  const outcome = await refreshCatalog(provider, kind);
  if (!outcome.ok) logger.warn({ provider, kind, failure: outcome.failure }, "a catalogue was not refreshed");
}
