import sharp, { type Sharp } from "sharp";
import { bmpSize } from "./bmp";
import type { RasterFormat } from "./formats";
import { profileName } from "./icc";
import { PICTURE_PIXELS } from "./limits";
import { decoding, PictureError } from "./picture-error";

/** What a picture's header says, before any pixel is decoded. */
export interface PictureHeader {
  format: RasterFormat;
  /** As shown: EXIF orientation applied. */
  width: number;
  height: number;
  /** EXIF orientation of the bytes, 1 where there is none. */
  orientation: number;
  frames: number;
  depth: 8 | 16;
  /** `srgb`, `cmyk`, `b-w` and what else the decoder names. */
  space: string;
  /** Name of an embedded colour profile; empty for one without a name, null for none. */
  profile: string | null;
  /** Whether EXIF, XMP or IPTC blocks are in the bytes. */
  hasMetadata: boolean;
}

/** Opens bytes for decoding, within the pixel bound, failing on broken and truncated files. */
export function openRaster(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: PICTURE_PIXELS, failOn: "error" });
}

/** Reads a header. Throws PictureError for too many pixels or an unreadable header. */
export async function readHeader(bytes: Buffer, format: RasterFormat): Promise<PictureHeader> {
  if (format === "bmp") return bmpHeader(bytes);
  const found = await decoding(() => sharp(bytes, { limitInputPixels: false, failOn: "error" }).metadata());
  const { width, height } = found.autoOrient;
  assertPixels(width, height);
  return {
    format,
    width,
    height,
    orientation: found.orientation ?? 1,
    frames: found.pages ?? 1,
    depth: found.depth === "uchar" ? 8 : 16,
    space: found.space === "rgb16" ? "srgb" : found.space === "grey16" ? "b-w" : found.space,
    profile: found.icc ? (profileName(found.icc) ?? "") : null,
    hasMetadata: Boolean(found.exif ?? found.xmp ?? found.iptc),
  };
}

function bmpHeader(bytes: Buffer): PictureHeader {
  const size = bmpSize(bytes);
  if (!size) throw new PictureError("undecodable");
  assertPixels(size.width, size.height);
  const plain = {
    orientation: 1,
    frames: 1,
    depth: 8,
    space: "srgb",
    profile: null,
    hasMetadata: false,
  } as const;
  return { format: "bmp", ...size, ...plain };
}

/** Throws PictureError when a picture has more pixels than the studio decodes. */
export function assertPixels(width: number, height: number): void {
  if (width * height > PICTURE_PIXELS) throw new PictureError("too_many_pixels");
}
