import { intersection, wholeOf, type Rect, type Size } from "./geometry";
import { fillRect, type GreyMask } from "./grey-mask";

/** How a drawn or picked area joins the mask. */
export type CombineMode = "add" | "subtract" | "intersect";

/** An area with an edge: how strongly each pixel of a box is covered, 0–255; nothing outside the box. */
export interface Patch {
  rect: Rect;
  data: Uint8Array;
}

/** A box covered all over. */
export function solidPatch(rect: Rect): Patch {
  return { rect, data: new Uint8Array(rect.width * rect.height).fill(255) };
}

/** The box in which combining may change the mask; null when it cannot change anything. */
export function combinedRect(patch: Patch | null, mode: CombineMode, size: Size): Rect | null {
  if (mode === "intersect") return wholeOf(size);
  return patch && intersection(patch.rect, wholeOf(size));
}

/**
 * Joins an area with the mask: `add` takes the stronger of both, `subtract` at most what the area leaves,
 * `intersect` the weaker of both. An area of nothing leaves nothing when intersected.
 */
export function combine(mask: GreyMask, patch: Patch | null, mode: CombineMode): void {
  const inside = patch && intersection(patch.rect, wholeOf(mask));
  if (mode === "intersect") clearOutside(mask, inside);
  if (!patch || !inside) return;
  const { data, width } = mask;
  for (let y = inside.y; y < inside.y + inside.height; y++) {
    const row = (y - patch.rect.y) * patch.rect.width - patch.rect.x;
    for (let x = inside.x; x < inside.x + inside.width; x++) {
      const i = y * width + x;
      const old = data[i] ?? 0;
      const covered = patch.data[row + x] ?? 0;
      if (mode === "add") data[i] = Math.max(old, covered);
      else data[i] = Math.min(old, mode === "subtract" ? 255 - covered : covered);
    }
  }
}

function clearOutside(mask: GreyMask, kept: Rect | null): void {
  const { width, height } = mask;
  if (!kept) return void mask.data.fill(0);
  const below = kept.y + kept.height;
  const beside = kept.x + kept.width;
  fillRect(mask, { x: 0, y: 0, width, height: kept.y }, 0);
  fillRect(mask, { x: 0, y: below, width, height: height - below }, 0);
  fillRect(mask, { x: 0, y: kept.y, width: kept.x, height: kept.height }, 0);
  fillRect(mask, { x: beside, y: kept.y, width: width - beside, height: kept.height }, 0);
}
