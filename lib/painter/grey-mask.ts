import type { Rect, Size } from "./geometry";

/** The pixels of a mask: one byte each, 255 = act here, 0 = leave, at the picture's true size. */
export interface GreyMask extends Size {
  data: Uint8Array;
}

export function createMask(width: number, height: number): GreyMask {
  return { width, height, data: new Uint8Array(width * height) };
}

/** Whether nothing at all is painted. */
export function isBlank(mask: GreyMask): boolean {
  // A plain loop: `every` calls a function for each of up to 16 million pixels.
  for (let i = 0; i < mask.data.length; i++) if (mask.data[i] !== 0) return false;
  return true;
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
