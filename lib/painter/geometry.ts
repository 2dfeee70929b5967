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

/** The box of everything there is. */
export function wholeOf({ width, height }: Size): Rect {
  return { x: 0, y: 0, width, height };
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

/** What two boxes have in common; `null` when nothing. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
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

/** The opposite corner moved so that box or ellipse become a square or circle, in the direction dragged. */
export function squareCorner(from: Point, to: Point): Point {
  const side = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  return { x: from.x + side * (to.x < from.x ? -1 : 1), y: from.y + side * (to.y < from.y ? -1 : 1) };
}
