import { livePreview } from "../../../imaging/live-preview";
import { storage } from "../../../storage";
import type { JobRow } from "../job-row";
import { nextPreviewKey } from "./files";

/**
 * Keeps a vendor's (untrusted) unfinished picture, re-encoded; null when it is none worth showing, or the one
 * that is shown already.
 */
export async function storePreview(row: JobRow, bytes: Uint8Array): Promise<string | null> {
  const picture = await livePreview(bytes);
  if (!picture || (await isShown(row, picture))) return null;
  const key = nextPreviewKey(row);
  await storage().put(key, picture, "image/webp");
  return key;
}

async function isShown({ previewKey }: JobRow, picture: Buffer): Promise<boolean> {
  if (previewKey === null || !(await storage().has(previewKey))) return false;
  return picture.equals(await storage().get(previewKey));
}
