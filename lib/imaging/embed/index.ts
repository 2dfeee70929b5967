import sharp from "sharp";
import type { RasterFormat } from "../formats";
import { readHeader } from "../header";
import { cleanOriginal } from "../clean";
import { embedJpeg } from "./jpeg";
import type { PictureText } from "./picture-text";
import { embedPng } from "./png";
import { embedWebp } from "./webp";
import { xmpPacket } from "./xmp";

/**
 * A picture with how it was made written into it, in place of the metadata it had: XMP, and texts in a PNG. Its
 * pixels stay byte for byte. Null where the format takes none (GIF, BMP, AVIF) or the words are too long for it.
 * Throws PictureError.
 */
export async function embedText(
  bytes: Buffer,
  format: RasterFormat,
  text: PictureText,
): Promise<Buffer | null> {
  if (format !== "png" && format !== "jpeg" && format !== "webp") return null;
  const plain = await cleanOriginal(bytes, await readHeader(bytes, format));
  const xmp = xmpPacket(text);
  if (format === "png") return embedPng(plain, text, xmp);
  if (format === "jpeg") return embedJpeg(plain, xmp);
  const { width, height, pageHeight } = await sharp(plain).metadata();
  return embedWebp(plain, xmp, { width, height: pageHeight ?? height });
}
