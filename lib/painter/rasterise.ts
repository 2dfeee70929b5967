import type { BrushProfile } from "./brush";
import type { Point, Rect } from "./geometry";
import type { GreyMask } from "./grey-mask";
import { RowReach } from "./row-reach";

/** Whether painting adds to the mask or takes away from it. */
export type PaintMode = "add" | "subtract";

/** One end of a segment: where it is and how wide the brush is there. */
export interface SegmentEnd extends Point {
  profile: BrushProfile;
}

/** The falloff from a brush's full inside (0) to its outside, in steps finer than a grey. */
const STEPS = 1024;
const FALLOFF = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const t = 1 - Math.min(1, (step + 0.5) / STEPS);
  return Math.round(255 * t * t * (3 - 2 * t));
});

/**
 * Paints the part of one segment of a stroke that lies in `rect`. Coverage combines by maximum (minimum when
 * taking away), so that segments may be painted one after the other, in any order and repeatedly, and give
 * what the whole stroke painted at once would: nothing has to be kept or redrawn. Rows cost what their edge
 * costs; the inside of a wide brush is filled, not computed. `joined` says that a segment as wide was painted
 * up to the start, so that what lies behind it is done.
 */
export function paintSegment(
  mask: GreyMask,
  rect: Rect,
  a: SegmentEnd,
  b: SegmentEnd,
  mode: PaintMode,
  joined = false,
): void {
  // A tapering segment's full inside may bend inwards, so only an even one is filled between its two edges.
  const isEven = a.profile.outer === b.profile.outer;
  const reach = new RowReach(a, b, Math.max(a.profile.outer, b.profile.outer), joined && isEven);
  const paint = pixelPainter(mask, a, b, mode === "add");
  const target = mode === "add" ? 255 : 0;
  for (let y = rect.y; y < rect.y + rect.height; y++) {
    reach.at(y + 0.5);
    const start = y * mask.width;
    const from = Math.max(rect.x, Math.floor(reach.left - 0.5));
    const to = Math.min(rect.x + rect.width - 1, Math.ceil(reach.right - 0.5));
    const full = paint(start, y, from, to, 1, isEven);
    if (full >= to) continue;
    const last = paint(start, y, to, full + 1, -1, isEven);
    if (last > full) mask.data.fill(target, start + full, start + last + 1);
  }
}

type PaintRow = (start: number, y: number, from: number, to: number, step: 1 | -1, stops: boolean) => number;

/**
 * Paints pixels of a row one by one in a direction. With `stops`, up to the first that is full, which it
 * returns; else, and where none is, through to the end.
 */
function pixelPainter({ data }: GreyMask, a: SegmentEnd, b: SegmentEnd, adds: boolean): PaintRow {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const perLength = dx === 0 && dy === 0 ? 0 : 1 / (dx * dx + dy * dy);
  const { inner, outer } = a.profile;
  const innerMore = b.profile.inner - inner;
  const outerMore = b.profile.outer - outer;
  const { x: ax, y: ay } = a;
  return (start, y, from, to, step, stops) => {
    const py = y + 0.5 - ay;
    for (let x = from; step > 0 ? x <= to : x >= to; x += step) {
      const px = x + 0.5 - ax;
      let along = (px * dx + py * dy) * perLength;
      along = along < 0 ? 0 : along > 1 ? 1 : along;
      const ox = px - along * dx;
      const oy = py - along * dy;
      const beyond = Math.sqrt(ox * ox + oy * oy) - inner - along * innerMore;
      if (beyond <= 0) {
        data[start + x] = adds ? 255 : 0;
        if (stops) return x;
        continue;
      }
      const width = outer - inner + along * (outerMore - innerMore);
      if (beyond >= width) continue;
      const covered = FALLOFF[((beyond / width) * STEPS) | 0] ?? 0;
      const old = data[start + x] ?? 0;
      if (adds ? covered > old : 255 - covered < old) data[start + x] = adds ? covered : 255 - covered;
    }
    return step > 0 ? Infinity : -Infinity;
  };
}
