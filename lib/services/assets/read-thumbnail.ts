import { formatOfMime } from "../../imaging/formats";
import type { ThumbnailWidth } from "../../imaging/limits";
import { decodePixels, fromPixels } from "../../imaging/pixels";
import { documentCard, type DocumentName } from "../../imaging/preview/card";
import { makeThumbnail } from "../../imaging/thumbnails";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import { canBeShown, type AssetRow } from "./asset-view";
import { shownSource } from "./shown-source";
import { thumbnailKey } from "./thumbnail-key";

/** A thumbnail's bytes (WebP), made and kept at the first time it is asked for; null where there can be none. */
export async function readThumbnail(row: AssetRow, width: ThumbnailWidth): Promise<Buffer | null> {
  if (!canBeShown(row)) return null;
  const key = thumbnailKey(row.storageKey, width);
  try {
    return await storage().get(key);
  } catch (error) {
    if (!(error instanceof StorageMissing)) throw error;
  }
  const made = await make(row, width);
  if (made.keep) await storage().put(key, made.bytes, "image/webp");
  return made.bytes;
}

async function make(row: AssetRow, width: ThumbnailWidth): Promise<{ bytes: Buffer; keep: boolean }> {
  const source = await shownSource(row);
  if (source) {
    const pixels = await decodePixels(await storage().get(source.key), source.format);
    return { bytes: await makeThumbnail(fromPixels(pixels), width), keep: true };
  }
  const card = await documentCard(cardName(row.mime));
  return { bytes: await makeThumbnail(fromPixels(card), width), keep: false };
}

function cardName(mime: string): DocumentName {
  const format = formatOfMime(mime);
  return format === "psd" ? "PSD" : format === "svg" ? "SVG" : "EPS";
}
