import { decodePixels, fromPixels } from "./pixels";
import type { RasterFormat } from "./formats";

export const DOWNLOAD_FORMATS = ["png", "jpeg", "webp"] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Of JPEG and WebP, where nobody chose another. */
export const USUAL_QUALITY = 92;

/** A picture in another format, for downloads: 8-bit sRGB, upright; JPEG puts transparency on white. */
export async function convertPicture(
  bytes: Buffer,
  from: RasterFormat,
  to: DownloadFormat,
  quality = USUAL_QUALITY,
): Promise<Buffer> {
  const picture = fromPixels(await decodePixels(bytes, from));
  if (to === "png") return picture.png().toBuffer();
  if (to === "webp") return picture.webp({ quality }).toBuffer();
  return picture.flatten({ background: "#ffffff" }).jpeg({ quality, chromaSubsampling: "4:4:4" }).toBuffer();
}
