import type { Pixels } from "../../imaging/pixels";
import { fromPixels } from "../../imaging/pixels";
import { makeThumbnails } from "../../imaging/thumbnails";
import { storage } from "../../storage";
import { thumbnailKey } from "./thumbnail-key";

/** Makes and stores a picture's thumbnails; returns the placeholder. */
export async function storeThumbnails(storageKey: string, pixels: Pixels): Promise<string> {
  const { files, placeholder } = await makeThumbnails(pixels);
  await Promise.all(
    files.map(({ width, bytes }) => storage().put(thumbnailKey(storageKey, width), bytes, "image/webp")),
  );
  return placeholder;
}

/** As storeThumbnails, and keeps the preview itself, for bytes that are no picture a browser draws. */
export async function storePreview(
  storageKey: string,
  pixels: Pixels,
): Promise<{ previewKey: string; placeholder: string }> {
  const previewKey = `${storageKey}.preview.webp`;
  const preview = await fromPixels(pixels)
    .resize(2048, 2048, { fit: "inside", withoutEnlargement: true })
    .webp({ quality: 90 })
    .toBuffer();
  await storage().put(previewKey, preview, "image/webp");
  return { previewKey, placeholder: await storeThumbnails(storageKey, pixels) };
}
