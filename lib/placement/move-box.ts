import type { Rect, Size } from "../painter/geometry";

/** The visible part of a picture, in its own pixels. */
export interface TrimBox extends Size {
  left: number;
  top: number;
}

/**
 * The box of the trimmed picture, so that what is visible stays where it was: the placement means the picture
 * as given (`whole`), of which only `trim` is left. Whole pixels, at least one.
 */
export function moveBox({ x, y, width, height }: Rect, whole: Size, trim: TrimBox): Rect {
  const [scaleX, scaleY] = [width / whole.width, height / whole.height];
  const left = Math.round(x + trim.left * scaleX);
  const top = Math.round(y + trim.top * scaleY);
  const right = Math.round(x + (trim.left + trim.width) * scaleX);
  const bottom = Math.round(y + (trim.top + trim.height) * scaleY);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
