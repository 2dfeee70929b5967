import type { Point } from "../geometry";
import { HALF, type GreyMask } from "../grey-mask";
import type { Patch } from "../patch";
import { Flood, upTheEdge } from "./flood";
import { patchOf } from "./patch-of";

/** The area of the mask around a place: unpainted up to the next painted line, or a whole painted piece. Null outside. */
export function bucket(mask: GreyMask, at: Point): Patch | null {
  const { width, height, data } = mask;
  const [x, y] = [Math.floor(at.x), Math.floor(at.y)];
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  const start = y * width + x;
  const isWhite = (data[start] ?? 0) >= HALF;
  const flood = new Flood(mask);
  flood.spread(
    start,
    upTheEdge((i) => (isWhite ? 255 - (data[i] ?? 0) : (data[i] ?? 0))),
  );
  return patchOf(mask, (i) => flood.has(i));
}
