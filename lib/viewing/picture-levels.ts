import type { Size } from "../painter/geometry";

/** The sides thumbnails are made in, the smallest first; each fits into a square of that side. */
const THUMBNAILS = [256, 512, 1024] as const;
export type ThumbnailSide = (typeof THUMBNAILS)[number];

/** Up to this side a picture's own file is fetched at once: it costs little more than its largest thumbnail. */
const SMALL_PICTURE = 2048;

/** The smallest thumbnail that has a pixel for each it is shown on, else the largest. `shown` in device pixels. */
export function thumbnailFor(shown: number): ThumbnailSide {
  return THUMBNAILS.find((side) => side >= shown) ?? 1024;
}

/**
 * Whether the picture's own pixels are needed at this zoom (device pixels for each of the picture's): where a
 * thumbnail would be stretched, or would save nothing.
 */
export function needsFull({ width, height }: Size, zoom: number): boolean {
  const side = Math.max(width, height);
  return side <= SMALL_PICTURE || side * zoom > 1024;
}
