import { decodePixels, fromPixels } from "./pixels";
import type { RasterFormat } from "./formats";

export const DOWNLOAD_FORMATS = ["png", "jpeg", "webp"] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** A picture in another format, for downloads: 8-bit sRGB, upright; JPEG puts transparency on white. */
export async function convertPicture(bytes: Buffer, from: RasterFormat, to: DownloadFormat): Promise<Buffer> {
  const picture = fromPixels(await decodePixels(bytes, from));
  if (to === "png") return picture.png().toBuffer();
  if (to === "webp") return picture.webp({ quality: 92 }).toBuffer();
  return picture
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
