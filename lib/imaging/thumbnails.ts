import type { ThumbnailWidth } from "./limits";
import { fromPixels, type Pixels } from "./pixels";
import sharp, { type Sharp } from "sharp";

/** What is shown of a picture at once: two thumbnails and a blur. */
export interface Thumbnails {
  files: { width: ThumbnailWidth; bytes: Buffer }[];
  /** A data URL of at most 400 bytes. */
  placeholder: string;
}

/** A WebP that fits into a square of the width; never larger than the picture. */
export function makeThumbnail(picture: Sharp, width: ThumbnailWidth): Promise<Buffer> {
  return fitted(picture, width).webp({ quality: 80 }).toBuffer();
}

/**
 * The thumbnails made when a picture arrives, the small from the large. The 1024 one is made when it is first
 * asked for: few pictures are ever opened that large.
 */
export async function makeThumbnails(pixels: Pixels): Promise<Thumbnails> {
  const { data, info } = await fitted(fromPixels(pixels), 512).raw().toBuffer({ resolveWithObject: true });
  const half = { data, width: info.width, height: info.height, channels: pixels.channels };
  const [large, small, placeholder] = await Promise.all([
    makeThumbnail(fromPixels(half), 512),
    makeThumbnail(fromPixels(half), 256),
    makePlaceholder(half),
  ]);
  return {
    files: [
      { width: 512, bytes: large },
      { width: 256, bytes: small },
    ],
    placeholder,
  };
}

const PLACEHOLDER_BYTES = 400;

/** A few pixels as a data URL; fewer still where these do not fit. */
async function makePlaceholder(pixels: Pixels): Promise<string> {
  const prefix = "data:image/webp;base64,";
  for (const side of [16, 12, 8, 4]) {
    const webp = await fitted(fromPixels(pixels), side).webp({ quality: 30, alphaQuality: 30 }).toBuffer();
    const url = prefix + webp.toString("base64");
    if (url.length <= PLACEHOLDER_BYTES) return url;
  }
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#888" } })
    .webp()
    .toBuffer();
  return prefix + dot.toString("base64");
}

function fitted(picture: Sharp, side: number): Sharp {
  return picture.resize(side, side, { fit: "inside", withoutEnlargement: true });
}
