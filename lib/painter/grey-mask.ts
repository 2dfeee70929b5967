import type { Rect, Size } from "./geometry";

/** The pixels of a mask: one byte each, 255 = act here, 0 = leave, at the picture's true size. */
export interface GreyMask extends Size {
  data: Uint8Array<ArrayBuffer>;
}

/** How a mask ends: `hard` in black and white only, cut at 50 %; `soft` as it was painted. */
export type MaskEdge = "hard" | "soft";

/** From here on a grey counts as white. */
export const HALF = 128;

export function createMask(width: number, height: number): GreyMask {
  return { width, height, data: new Uint8Array(width * height) };
}

/** The first pixel that is painted; with a hard edge, that would be left after the cut. -1 when there is none. */
export function findPainted({ data }: GreyMask, edge: MaskEdge): number {
  const least = edge === "hard" ? HALF : 1;
  const whole = data.length - (data.length % 4);
  // Four pixels at a time: most of a mask is black, and there may be 16 million of them.
  const fours = new Uint32Array(data.buffer, data.byteOffset, whole / 4);
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === 0) continue;
    for (let i = four * 4; i < four * 4 + 4; i++) if ((data[i] ?? 0) >= least) return i;
  }
  for (let i = whole; i < data.length; i++) if ((data[i] ?? 0) >= least) return i;
  return -1;
}

/** Writes one value into every pixel of a box inside the mask. */
export function fillRect(mask: GreyMask, rect: Rect, value: number): void {
  for (let y = rect.y; y < rect.y + rect.height; y++) {
    const start = y * mask.width + rect.x;
    mask.data.fill(value, start, start + rect.width);
  }
}

/** Turns white into black and back, greys included. */
export function invertAll(mask: GreyMask): void {
  for (let i = 0; i < mask.data.length; i++) mask.data[i] = 255 - (mask.data[i] ?? 0);
}

/** Leaves black and white only, cut at 50 %. */
export function hardenAll(mask: GreyMask): void {
  for (let i = 0; i < mask.data.length; i++) mask.data[i] = (mask.data[i] ?? 0) >= HALF ? 255 : 0;
}

/** Moves everything; what leaves the picture is gone, what comes in is black. Whole pixels. */
export function shiftAll(mask: GreyMask, dx: number, dy: number): void {
  const { width, height, data } = mask;
  const before = data.slice();
  data.fill(0);
  const [from, to] = [Math.max(0, -dx), Math.min(width, width - dx)];
  if (from >= to) return;
  for (let y = Math.max(0, dy); y < Math.min(height, height + dy); y++) {
    const start = (y - dy) * width;
    data.set(before.subarray(start + from, start + to), y * width + from + dx);
  }
}

/**
 * The mask a picture means, from its RGBA pixels: luminance (Rec. 709), with transparent parts counting as
 * black in proportion.
 */
export function maskFromRgba(rgba: Uint8ClampedArray, width: number, height: number): GreyMask {
  const mask = createMask(width, height);
  for (let i = 0; i < mask.data.length; i++) {
    const at = i * 4;
    const luminance = 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
    mask.data[i] = Math.round((luminance * (rgba[at + 3] ?? 0)) / 255);
  }
  return mask;
}

/** White where a picture is transparent, in proportion. */
export function maskFromTransparency(rgba: Uint8ClampedArray, width: number, height: number): GreyMask {
  const mask = createMask(width, height);
  for (let i = 0; i < mask.data.length; i++) mask.data[i] = 255 - (rgba[i * 4 + 3] ?? 0);
  return mask;
}
