import type { Point, Size } from "../geometry";
import type { Patch } from "../patch";
import { Flood } from "./flood";
import { patchOf } from "./patch-of";

/** A picture's pixels, four bytes each. */
export interface RgbaPicture extends Size {
  data: Uint8ClampedArray;
}

export interface WandRule {
  /** How far each channel may be from the picked pixel's, 0–255. */
  tolerance: number;
  /** Only what is connected with the picked pixel, else alike pixels anywhere. */
  contiguous: boolean;
}

/** The pixels of a colour like the one at a place; null outside the picture. */
export function wand(picture: RgbaPicture, at: Point, { tolerance, contiguous }: WandRule): Patch | null {
  const { width, height, data } = picture;
  const [x, y] = [Math.floor(at.x), Math.floor(at.y)];
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  const seed = (y * width + x) * 4;
  const apart = (i: number, channel: number) =>
    Math.abs((data[i * 4 + channel] ?? 0) - (data[seed + channel] ?? 0));
  const isAlike = (i: number) =>
    apart(i, 0) <= tolerance &&
    apart(i, 1) <= tolerance &&
    apart(i, 2) <= tolerance &&
    apart(i, 3) <= tolerance;
  if (!contiguous) return patchOf(picture, isAlike);
  const flood = new Flood(picture);
  flood.spread(seed / 4, isAlike);
  return patchOf(picture, (i) => flood.has(i));
}
