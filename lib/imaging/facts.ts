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
  /** Whether the file has an alpha channel, used or not. */
  alphaChannel: z.boolean().default(false),
  /** Whether any pixel is transparent. */
  hasAlpha: z.boolean().default(false),
  /** The smallest box that holds every visible pixel; null where nothing is visible or nothing transparent. */
  trimBox: boxSchema.nullable().default(null),
  /**
   * The brightest grey, 0–255, with transparent parts counted as black: what a mask offers at most. In a picture
   * with greys it is not looked for beyond the first that is white enough for any mask.
   */
  brightest: z.number().default(255),
  /** Whether there are greys between black and white: a mask with soft edges. */
  hasGreys: z.boolean().default(true),
  depth: z.union([z.literal(8), z.literal(16)]).default(8),
  space: z.string().default("srgb"),
  profile: z.string().nullable().default(null),
  frames: z.number().int().default(1),
  /** The EXIF orientation that was applied; 1 where none was. */
  orientation: z.number().int().default(1),
  /** Of a video, where its container says. */
  durationMs: z.number().int().optional(),
});
export type PictureFacts = z.output<typeof pictureFactsSchema>;

/** Facts of an asset's row; a row that holds none (a video, a text) gives the plainest. */
export function parseFacts(value: unknown): PictureFacts {
  return pictureFactsSchema.parse(value ?? {});
}

const shownFactsSchema = pictureFactsSchema.pick({
  hasAlpha: true,
  trimBox: true,
  frames: true,
  durationMs: true,
});

/** The few of them that lists of assets show, read for every asset of a page. */
export function parseShownFacts(value: unknown): z.output<typeof shownFactsSchema> {
  return shownFactsSchema.parse(value ?? {});
}

/** Facts of a decoded picture. */
export function factsOf(header: PictureHeader, pixels: Pixels): PictureFacts {
  const { depth, space, profile, frames, orientation } = header;
  const hasAlpha = pixels.channels === 4 && anyTransparent(pixels);
  // A BMP is always decoded to four channels.
  const alphaChannel = hasAlpha || (pixels.channels === 4 && header.format !== "bmp");
  const trimBox = hasAlpha ? visibleBox(pixels) : null;
  const greys = greyFacts(pixels);
  return { alphaChannel, hasAlpha, trimBox, ...greys, depth, space, profile, frames, orientation };
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

/** Antialiasing and compression leave a few levels beside black and white; those are no greys. */
const NEAR_BLACK = 24;
const NEAR_WHITE = 231;
/** Photographs, most of what is read, are through after a few pixels. */
const BRIGHT_ENOUGH = 128;

function greyFacts({ data, channels }: Pixels): Pick<PictureFacts, "brightest" | "hasGreys"> {
  let brightest = 0;
  let hasGreys = false;
  for (let at = 0; at < data.length && (brightest < BRIGHT_ENOUGH || !hasGreys); at += channels) {
    const grey = greyOf(data, at, channels);
    if (grey > brightest) brightest = grey;
    if (grey > NEAR_BLACK && grey < NEAR_WHITE) hasGreys = true;
  }
  return { brightest, hasGreys };
}

/** A pixel's brightness, 0–255, as a mask is read: transparent parts are black. */
export function greyAt({ data, channels }: Pixels, index: number): number {
  return greyOf(data, index * channels, channels);
}

/** Whole numbers only: this runs for every pixel of every picture. */
function greyOf(data: Buffer, at: number, channels: number): number {
  const grey = (54 * (data[at] ?? 0) + 183 * (data[at + 1] ?? 0) + 19 * (data[at + 2] ?? 0) + 128) >> 8;
  return channels === 4 ? Math.round((grey * (data[at + 3] ?? 255)) / 255) : grey;
}
