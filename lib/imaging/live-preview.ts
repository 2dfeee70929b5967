import { isRaster } from "./formats";
import { readHeader } from "./header";
import { PictureError } from "./picture-error";
import { decodePixels, fromPixels } from "./pixels";
import { sniff, SNIFF_BYTES } from "./sniff";

const LONGEST_SIDE = 768;
/** An unfinished picture is shown for seconds: one that is costly to read is not worth it. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_PIXELS = 4096 * 4096;

/** A vendor's unfinished picture, re-encoded small as WebP; null when the bytes are no picture worth showing. */
export async function livePreview(bytes: Uint8Array): Promise<Buffer | null> {
  if (bytes.length > MAX_BYTES) return null;
  const picture = Buffer.from(bytes);
  const { format } = await sniff(picture.subarray(0, SNIFF_BYTES));
  if (!format || !isRaster(format)) return null;
  try {
    const { width, height } = await readHeader(picture, format);
    if (width * height > MAX_PIXELS) return null;
    return await fromPixels(await decodePixels(picture, format))
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer();
  } catch (error) {
    if (error instanceof PictureError) return null;
    throw error;
  }
}
