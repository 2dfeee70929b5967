import type { Box } from "../facts";
import type { Size } from "./source";

/** A product's box on a canvas. */
export interface Placement {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The box of the trimmed picture, so that what is visible stays where it was: the placement means the picture
 * as given (`whole`), of which only `trim` is left. Whole pixels, at least one.
 */
export function moveBox({ x, y, width, height }: Placement, whole: Size, trim: Box): Placement {
  const [scaleX, scaleY] = [width / whole.width, height / whole.height];
  const left = Math.round(x + trim.left * scaleX);
  const top = Math.round(y + trim.top * scaleY);
  const right = Math.round(x + (trim.left + trim.width) * scaleX);
  const bottom = Math.round(y + (trim.top + trim.height) * scaleY);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
