import { encode as encodeBmp } from "bmp-ts";
import type { PictureFormat } from "../../capabilities/picture-rule";
import { fromPixels, type Pixels } from "../pixels";
import { keepsAlpha } from "./plan";

export interface EncodeBounds {
  /** Tried first, at its best. */
  format: PictureFormat;
  /** What the vendor reads. */
  formats: readonly PictureFormat[];
  maxBytes: number;
  /** Whether the picture may be scaled down when nothing else makes it light enough. */
  mayScale: boolean;
}

export interface Encoded {
  bytes: Buffer;
  format: PictureFormat;
  width: number;
  height: number;
  /** Bytes of the first try; more than `bytes` when quality had to go. */
  firstBytes: number;
}

const QUALITIES = [90, 82, 72, 60];
const SCALES = [0.8, 0.64, 0.5, 0.35, 0.25];

/**
 * Encodes a picture under a byte limit: its format at its best, then lossy at falling quality, then smaller.
 * The last try is returned even where it is over the limit.
 */
export async function encodeWithin(
  pixels: Pixels,
  hasAlpha: boolean,
  bounds: EncodeBounds,
): Promise<Encoded> {
  const best = await encode(pixels, bounds.format, 95);
  const { width, height } = pixels;
  let made: Encoded = { bytes: best, format: bounds.format, width, height, firstBytes: best.length };
  const lossy = lossyFormat(hasAlpha, bounds.formats);
  for (const quality of lossy ? QUALITIES : []) {
    if (!lossy || made.bytes.length <= bounds.maxBytes) return made;
    made = { ...made, format: lossy, bytes: await encode(pixels, lossy, quality) };
  }
  for (const scale of bounds.mayScale ? SCALES : []) {
    if (made.bytes.length <= bounds.maxBytes) return made;
    const smaller = await resized(pixels, Math.max(1, Math.round(width * scale)));
    const bytes = await encode(smaller, made.format, 80);
    made = { ...made, bytes, width: smaller.width, height: smaller.height };
  }
  return made;
}

function lossyFormat(hasAlpha: boolean, formats: readonly PictureFormat[]): PictureFormat | undefined {
  const jpeg = hasAlpha ? undefined : formats.find((format) => format === "jpeg");
  return jpeg ?? formats.find((format) => format === "webp");
}

async function resized(pixels: Pixels, width: number): Promise<Pixels> {
  const { data, info } = await fromPixels(pixels).resize(width).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: pixels.channels };
}

async function encode(pixels: Pixels, format: PictureFormat, quality: number): Promise<Buffer> {
  const picture = fromPixels(pixels);
  const opaque = keepsAlpha(format) ? picture : picture.flatten({ background: "#ffffff" });
  if (format === "jpeg")
    return opaque.jpeg({ quality, chromaSubsampling: quality > 80 ? "4:4:4" : "4:2:0" }).toBuffer();
  if (format === "webp") return opaque.webp({ quality }).toBuffer();
  // Less effort than usual: a twentieth of the time for a few per cent of the bytes.
  if (format === "avif") return opaque.avif({ quality, effort: 1 }).toBuffer();
  if (format === "png") return opaque.png().toBuffer();
  const rgba = await opaque.ensureAlpha().raw().toBuffer();
  // bmp-ts wants its channels the other way round.
  const abgr = rgba.swap32();
  return encodeBmp({ data: abgr, width: pixels.width, height: pixels.height, bitPP: 24 }).data;
}
