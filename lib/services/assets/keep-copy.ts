import { storage } from "../../storage";
import { viewAsset } from "./asset-view";
import { findAsset } from "./find-asset";
import { ingestUpload, type IngestOutcome } from "./ingest-upload";

/**
 * Takes a picture somebody shares into a person's own, from where it can be sent to tools. Their own is answered as
 * it is; null where they reach none. What is no raster picture is refused like an upload of it.
 */
export async function keepCopy(readerId: string, id: string): Promise<IngestOutcome | null> {
  const row = await findAsset(readerId, id);
  if (!row) return null;
  if (row.ownerId === readerId) return { ok: true, asset: viewAsset(row, readerId), known: true };
  const bytes = await storage().get(row.storageKey);
  return ingestUpload({ ownerId: readerId, bytes, name: row.name ?? undefined });
}
