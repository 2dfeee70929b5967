import { readFile, rm } from "node:fs/promises";
import { db } from "../../db/client";
import type { CatalogEntry } from "../../generated/prisma/client";
import { downloadCover } from "../../http/outgoing";
import { FORMATS, isRaster } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { sniff } from "../../imaging/sniff";
import { decodePixels, fromPixels } from "../../imaging/pixels";
import { makeThumbnail, makeThumbnails } from "../../imaging/thumbnails";
import { storage } from "../../storage";
import { pictureKeyOf, thumbnailKey, type CoverWidth } from "./picture-key";

/** Lists whose pictures stand in for a person's own, so that they are kept as the vendor gives them. */
export const KEPT_WHOLE: readonly string[] = ["backgrounds"];

const underway = new Map<string, Promise<string | null>>();

/** Where one of an entry's pictures is or would be; null when the vendor names none. */
export function pictureKeyAt(entry: CatalogEntry, index: number): string | null {
  const url = entry.pictureUrls[index];
  return url === undefined ? null : pictureKeyOf(entry, url);
}

/** The storage key of an entry's cover, stored now if it was not before; as `fetchPicture`. */
export async function storedCover(entry: CatalogEntry): Promise<string | null> {
  return entry.pictureKey ?? fetchPicture(entry, 0);
}

/**
 * Fetches one of an entry's pictures through the guard and stores it, with the large WebP where that is asked for:
 * few are ever seen large. Its storage key; null when the vendor names none, or what it names is none. Throws
 * OutgoingError and PictureError.
 */
export function fetchPicture(
  entry: CatalogEntry,
  index: number,
  width: CoverWidth = "512",
): Promise<string | null> {
  const url = entry.pictureUrls[index];
  if (url === undefined) return Promise.resolve(null);
  const key = pictureKeyOf(entry, url);
  const name = thumbnailKey(key, width);
  const running =
    underway.get(name) ?? store(entry, { index, url, key, width }).finally(() => underway.delete(name));
  underway.set(name, running);
  return running;
}

async function store(
  entry: CatalogEntry,
  { index, url, key, width }: { index: number; url: string; key: string; width: CoverWidth },
): Promise<string | null> {
  const { path } = await downloadCover(url);
  try {
    const bytes = await readFile(path);
    const { format } = await sniff(bytes);
    if (!format || !isRaster(format)) return null;
    await readHeader(bytes, format);
    const pixels = await decodePixels(bytes, format);
    const { files, placeholder } = await makeThumbnails(pixels);
    const cover = files.find((file) => file.width === 512);
    if (cover) await storage().put(thumbnailKey(key, "512"), cover.bytes, "image/webp");
    if (width === "1024") {
      await storage().put(
        thumbnailKey(key, "1024"),
        await makeThumbnail(fromPixels(pixels), 1024),
        "image/webp",
      );
    }
    if (KEPT_WHOLE.includes(entry.kind)) await storage().put(key, bytes, FORMATS[format].mime);
    if (index === 0) await remember(entry, url, { pictureKey: key, placeholder });
  } finally {
    await rm(path, { force: true });
  }
  return key;
}

async function remember(
  { provider, kind, vendorId }: CatalogEntry,
  pictureUrl: string,
  data: { pictureKey: string; placeholder: string },
): Promise<void> {
  await db().catalogEntry.updateMany({ where: { provider, kind, vendorId, pictureUrl }, data });
}

/** Where an entry's pictures are or would be. */
export function pictureKeysOf(entry: CatalogEntry): string[] {
  const keys = entry.pictureUrls.map((url) => pictureKeyOf(entry, url));
  return entry.pictureKey === null ? keys : [...new Set([entry.pictureKey, ...keys])];
}

/** Forgets the files of entries that are gone or show another picture now. */
export async function deletePictures(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await storage().delete(key);
    await storage().delete(thumbnailKey(key, "512"));
    await storage().delete(thumbnailKey(key, "1024"));
  }
}
