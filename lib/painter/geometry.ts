/** A place in picture pixels; whole numbers are the corners of pixels, so a pixel's middle is at `.5`. */
export interface Point {
  x: number;
  y: number;
}

/** A box of whole pixels: left, top, and how many columns and rows. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The smallest box that holds both; `null` is the empty box. */
export function union(a: Rect | null, b: Rect | null): Rect | null {
  if (!a) return b;
  if (!b) return a;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The whole pixels of the span between two points, grown by `margin` on all sides and cut to the picture. */
export function coveredPixels(a: Point, b: Point, margin: number, bounds: Size): Rect | null {
  const left = Math.max(0, Math.floor(Math.min(a.x, b.x) - margin));
  const top = Math.max(0, Math.floor(Math.min(a.y, b.y) - margin));
  const right = Math.min(bounds.width, Math.ceil(Math.max(a.x, b.x) + margin));
  const bottom = Math.min(bounds.height, Math.ceil(Math.max(a.y, b.y) + margin));
  if (right <= left || bottom <= top) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box between two corners dragged in any direction, rounded to whole pixels and cut to the picture. */
export function boxBetween(a: Point, b: Point, bounds: Size): Rect | null {
  const round = (p: Point): Point => ({ x: Math.round(p.x), y: Math.round(p.y) });
  return coveredPixels(round(a), round(b), 0, bounds);
}
