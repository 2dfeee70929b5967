import type { GreyMask } from "../grey-mask";
import { Flood } from "./flood";
import { eachRow, type Progress } from "./progress";

/** Takes away every connected piece that covers less than `area` pixels in all (greys count in proportion). */
export function removeSpecks(mask: GreyMask, area: number, progress: Progress): GreyMask {
  const { width, height } = mask;
  const data = mask.data.slice();
  const isPainted = (i: number) => (mask.data[i] ?? 0) > 0;
  const flood = new Flood(mask);
  eachRow(height, progress, (y) => {
    for (let i = y * width; i < (y + 1) * width; i++) {
      if (!isPainted(i) || flood.has(i)) continue;
      const piece = flood.found.subarray(flood.spread(i, isPainted, true), flood.count);
      let covered = 0;
      for (let at = 0; at < piece.length && covered < area; at++) {
        covered += (mask.data[piece[at] ?? 0] ?? 0) / 255;
      }
      if (covered < area) for (const at of piece) data[at] = 0;
    }
  });
  return { width, height, data };
}
