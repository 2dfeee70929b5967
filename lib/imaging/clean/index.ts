import type { Sharp } from "sharp";
import type { RasterFormat } from "../formats";
import { openRaster, type PictureHeader } from "../header";
import { decoding } from "../picture-error";
import { cleanGif } from "./gif";
import { cleanJpeg } from "./jpeg";
import { cleanPng } from "./png";
import { cleanWebp } from "./webp";

const CLEANERS: Partial<Record<RasterFormat, (bytes: Buffer) => Buffer>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
};

/**
 * The bytes to keep of an upload: upright, without EXIF, GPS, XMP and comments, with its colour profile. An
 * upright picture keeps its very pixels, since only metadata is cut out. A turned one is encoded anew: PNG
 * losslessly, the others at quality 95; so is an AVIF with metadata, whose boxes cannot simply be cut out.
 * BMP holds nothing to remove. Throws PictureError.
 */
export async function cleanOriginal(bytes: Buffer, header: PictureHeader): Promise<Buffer> {
  const { format, orientation, hasMetadata } = header;
  const clean = CLEANERS[format];
  if (orientation === 1 && clean) return decoding(() => clean(bytes));
  if (orientation === 1 && !hasMetadata) return bytes;
  return decoding(() => encodeAgain(openRaster(bytes).autoOrient(), header).toBuffer());
}

function encodeAgain(upright: Sharp, { format, space, depth, profile }: PictureHeader): Sharp {
  const deep = depth === 16 && format === "png";
  const native = upright.toColourspace(space === "cmyk" ? "cmyk" : deep ? "rgb16" : "srgb");
  const coloured = profile === null ? native : native.keepIccProfile();
  if (format === "jpeg") return coloured.jpeg({ quality: 95, chromaSubsampling: "4:4:4" });
  if (format === "webp") return coloured.webp({ quality: 95 });
  if (format === "avif") return coloured.avif({ quality: 95, effort: 2, chromaSubsampling: "4:4:4" });
  return coloured.png();
}
