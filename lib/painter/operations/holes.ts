import { HALF, type GreyMask } from "../grey-mask";
import { Flood, upTheEdge } from "./flood";
import { eachRow, partOf, type Progress } from "./progress";

/** Fills what is enclosed all around: black that no way over black connects with the picture's border. */
export function fillHoles(mask: GreyMask, progress: Progress): GreyMask {
  const { width, height } = mask;
  const valueAt = (i: number) => mask.data[i] ?? 0;
  const isBlack = (i: number) => valueAt(i) < HALF;
  const outside = new Flood(mask);
  for (let x = 0; x < width; x++) {
    outside.spread(x, isBlack);
    outside.spread((height - 1) * width + x, isBlack);
  }
  for (let y = 0; y < height; y++) {
    outside.spread(y * width, isBlack);
    outside.spread(y * width + width - 1, isBlack);
  }
  const holes = new Flood(mask);
  const belongs = upTheEdge(valueAt);
  eachRow(height, partOf(progress, 0.5, 1), (y) => {
    for (let i = y * width; i < (y + 1) * width; i++) {
      if (isBlack(i) && !outside.has(i) && !holes.has(i)) holes.spread(i, belongs);
    }
  });
  const data = mask.data.slice();
  for (const i of holes.found.subarray(0, holes.count)) data[i] = 255;
  return { width, height, data };
}
