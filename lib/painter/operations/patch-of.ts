import { union, type Rect, type Size } from "../geometry";
import type { Patch } from "../patch";

/** The pixels that belong, as an area no larger than they need; null when there are none. */
export function patchOf({ width, height }: Size, belongs: (i: number) => boolean): Patch | null {
  const all = new Uint8Array(width * height);
  let rect: Rect | null = null;
  for (let y = 0; y < height; y++) {
    let [first, last] = [-1, -1];
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (!belongs(i)) continue;
      all[i] = 255;
      if (first < 0) first = x;
      last = x;
    }
    if (first >= 0) rect = union(rect, { x: first, y, width: last - first + 1, height: 1 });
  }
  if (!rect) return null;
  const data = new Uint8Array(rect.width * rect.height);
  for (let row = 0; row < rect.height; row++) {
    const start = (rect.y + row) * width + rect.x;
    data.set(all.subarray(start, start + rect.width), row * rect.width);
  }
  return { rect, data };
}
