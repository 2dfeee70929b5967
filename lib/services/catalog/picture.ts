import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { db } from "../../db/client";
import type { CatalogEntry } from "../../generated/prisma/client";
import { downloadResult } from "../../http/outgoing";
import { FORMATS, isRaster } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { decodePixels, fromPixels } from "../../imaging/pixels";
import { sniff } from "../../imaging/sniff";
import { makeThumbnail } from "../../imaging/thumbnails";
import { storage } from "../../storage";

/** Where the WebP that pickers show stands beside an entry's picture. */
export const thumbnailKey = (pictureKey: string) => `${pictureKey}.512.webp`;

const underway = new Map<string, Promise<string | null>>();

/**
 * The storage key of an entry's picture, fetched through the guard and stored now if it was not before. Null
 * when the vendor names none or it cannot be had.
 */
export function storedPicture(entry: CatalogEntry): Promise<string | null> {
  if (entry.pictureKey) return Promise.resolve(entry.pictureKey);
  if (!entry.pictureUrl) return Promise.resolve(null);
  const key = pictureKeyOf(entry, entry.pictureUrl);
  const running =
    underway.get(key) ?? fetchPicture(entry, entry.pictureUrl, key).finally(() => underway.delete(key));
  underway.set(key, running);
  return running;
}

/** One place per entry and address, so that storing twice writes the same file. */
function pictureKeyOf({ provider, kind, vendorId }: CatalogEntry, url: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([vendorId, url]))
    .digest("hex");
  return `catalog/${provider}/${kind}/${digest.slice(0, 40)}`;
}

async function fetchPicture(entry: CatalogEntry, url: string, key: string): Promise<string | null> {
  const { path } = await downloadResult(url);
  try {
    const bytes = await readFile(path);
    const { format } = await sniff(bytes);
    if (!format || !isRaster(format)) return null;
    await readHeader(bytes, format);
    const pixels = await decodePixels(bytes, format);
    await storage().put(thumbnailKey(key), await makeThumbnail(fromPixels(pixels), 512), "image/webp");
    await storage().put(key, bytes, FORMATS[format].mime);
  } finally {
    await rm(path, { force: true });
  }
  const { provider, kind, vendorId } = entry;
  await db().catalogEntry.updateMany({
    where: { provider, kind, vendorId, pictureUrl: url },
    data: { pictureKey: key },
  });
  return key;
}

/** Forgets the files of entries that are gone or show another picture now. */
export async function deletePictures(keys: readonly (string | null)[]): Promise<void> {
  for (const key of keys) {
    if (!key) continue;
    await storage().delete(key);
    await storage().delete(thumbnailKey(key));
  }
}
