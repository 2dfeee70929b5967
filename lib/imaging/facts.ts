import * as z from "zod";
import type { PictureHeader } from "./header";
import type { Pixels } from "./pixels";

/** A rectangle in whole pixels. */
const boxSchema = z.object({
  left: z.number().int(),
  top: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
});
export type Box = z.output<typeof boxSchema>;

/** What is read once from a picture's bytes and kept with its asset, so that rules are checked without decoding. */
export const pictureFactsSchema = z.object({
  /** Whether any pixel is transparent, not merely whether the format could. */
  hasAlpha: z.boolean().default(false),
  /** The smallest box that holds every visible pixel; null where nothing is visible or nothing transparent. */
  trimBox: boxSchema.nullable().default(null),
  /** The brightest grey, 0–255, with transparent parts counted as black: what a mask offers at most. */
  brightest: z.number().default(255),
  depth: z.union([z.literal(8), z.literal(16)]).default(8),
  space: z.string().default("srgb"),
  profile: z.string().nullable().default(null),
  frames: z.number().int().default(1),
  /** The EXIF orientation that was applied; 1 where none was. */
  orientation: z.number().int().default(1),
});
export type PictureFacts = z.output<typeof pictureFactsSchema>;

/** Facts of an asset's row; a row that holds none (a video, a text) gives the plainest. */
export function parseFacts(value: unknown): PictureFacts {
  return pictureFactsSchema.parse(value ?? {});
}

/** Facts of a decoded picture. */
export function factsOf(header: PictureHeader, pixels: Pixels): PictureFacts {
  const { depth, space, profile, frames, orientation } = header;
  const hasAlpha = pixels.channels === 4 && anyTransparent(pixels);
  const trimBox = hasAlpha ? visibleBox(pixels) : null;
  return { hasAlpha, trimBox, brightest: brightestOf(pixels), depth, space, profile, frames, orientation };
}

function anyTransparent({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

function visibleBox({ data, width, height }: Pixels): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0, at = 3; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      if (data[at] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function brightestOf({ data, channels }: Pixels): number {
  let brightest = 0;
  for (let at = 0; at + channels <= data.length && brightest < 255; at += channels) {
    const alpha = channels === 4 ? (data[at + 3] ?? 255) / 255 : 1;
    const grey = 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
    brightest = Math.max(brightest, Math.round(grey * alpha));
  }
  return brightest;
}
