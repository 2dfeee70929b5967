import sharp from "sharp";
import type { Work } from "../engine/work";
import { pixelsOf, type Pixels } from "./finish";

/** The file of a picture field; throws when the request has none there. */
export function fileOf({ pictures }: Work, path = "image"): string {
  const file = pictures[path];
  if (file === undefined) throw new Error(`no picture at ${path}`);
  return file;
}

/** A picture's pixels with alpha. */
export function rgbaOf(file: string | Buffer): Promise<Pixels> {
  return pixelsOf(sharp(file, { limitInputPixels: 8192 * 8192 }).ensureAlpha());
}

/** A picture's pixels on white, without alpha. */
export function rgbOf(file: string | Buffer): Promise<Pixels> {
  return pixelsOf(
    sharp(file, { limitInputPixels: 8192 * 8192 })
      .flatten({ background: "#ffffff" })
      .removeAlpha(),
  );
}
