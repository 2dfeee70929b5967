import { coverage, type BrushProfile } from "./brush";
import type { Point, Rect } from "./geometry";
import type { GreyMask } from "./grey-mask";

/** Whether painting adds to the mask or takes away from it. */
export type PaintMode = "add" | "subtract";

/**
 * Paints the part of one segment of a stroke that lies in `rect`. Coverage combines by maximum (minimum when
 * taking away), so that segments may be painted one after the other, in any order and repeatedly, and give
 * what the whole stroke painted at once would: nothing has to be kept or redrawn.
 */
export function paintSegment(
  mask: GreyMask,
  rect: Rect,
  a: Point,
  b: Point,
  profile: BrushProfile,
  mode: PaintMode,
): void {
  const { data, width } = mask;
  const target = mode === "add" ? 255 : 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const lengthSquared = dx * dx + dy * dy;
  const outerSquared = profile.outer ** 2;
  const innerSquared = profile.inner ** 2;
  for (let y = rect.y; y < rect.y + rect.height; y++) {
    const py = y + 0.5 - a.y;
    for (let x = rect.x; x < rect.x + rect.width; x++) {
      const i = y * width + x;
      const old = data[i] ?? 0;
      if (old === target) continue;
      const px = x + 0.5 - a.x;
      const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / lengthSquared));
      const distanceSquared = (px - along * dx) ** 2 + (py - along * dy) ** 2;
      if (distanceSquared >= outerSquared) continue;
      const covered = distanceSquared <= innerSquared ? 255 : coverage(Math.sqrt(distanceSquared), profile);
      data[i] = mode === "add" ? Math.max(old, covered) : Math.min(old, 255 - covered);
    }
  }
}
