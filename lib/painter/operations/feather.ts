import { createMask, type GreyMask } from "../grey-mask";
import { eachRow, partOf, type Progress } from "./progress";

/** Fixed point, so that six passes one after the other do not round the edge away. */
const FINE = 256;

/**
 * Softens every edge over about `radius` pixels on both sides: a Gaussian (σ = radius / 2), made of three box
 * blurs. What touches the picture's border stays as strong there.
 */
export function feather(mask: GreyMask, radius: number, progress: Progress): GreyMask {
  return blur(mask, radius / 2, progress);
}

/** A Gaussian blur, σ in pixels, at a cost that does not depend on it. */
export function blur(mask: GreyMask, sigma: number, progress: Progress): GreyMask {
  const { width, height } = mask;
  const [from, to] = [new Uint16Array(width * height), new Uint16Array(width * height)];
  for (let i = 0; i < from.length; i++) from[i] = (mask.data[i] ?? 0) * FINE;
  const reaches = boxReaches(sigma);
  reaches.forEach((reach, i) => {
    const part = partOf(progress, i / reaches.length, (i + 1) / reaches.length);
    eachRow(height, partOf(part, 0, 0.5), (y) => blurRow(from, to, y * width, width, reach));
    blurColumns(to, from, width, height, reach, partOf(part, 0.5, 1));
  });
  const result = createMask(width, height);
  for (let i = 0; i < from.length; i++) result.data[i] = Math.round((from[i] ?? 0) / FINE);
  return result;
}

/** How far three boxes reach to each side so that together they are as wide as the Gaussian. */
function boxReaches(sigma: number): number[] {
  const ideal = (Math.sqrt(4 * sigma * sigma + 1) - 1) / 2;
  const small = Math.floor(ideal);
  const variance = (reach: number) => ((2 * reach + 1) ** 2 - 1) / 12;
  const larger = (sigma * sigma - 3 * variance(small)) / (variance(small + 1) - variance(small));
  return [0, 1, 2].map((i) => small + (i < Math.round(larger) ? 1 : 0));
}

function blurRow(from: Uint16Array, to: Uint16Array, start: number, width: number, reach: number): void {
  const at = (x: number) => from[start + Math.min(width - 1, Math.max(0, x))] ?? 0;
  const span = 2 * reach + 1;
  let sum = 0;
  for (let x = -reach; x <= reach; x++) sum += at(x);
  for (let x = 0; x < width; x++) {
    to[start + x] = Math.round(sum / span);
    sum += at(x + reach + 1) - at(x - reach);
  }
}

/** All columns side by side, row by row, in the order in which memory lies. */
function blurColumns(
  from: Uint16Array,
  to: Uint16Array,
  width: number,
  height: number,
  reach: number,
  progress: Progress,
): void {
  const row = (y: number) => Math.min(height - 1, Math.max(0, y)) * width;
  const span = 2 * reach + 1;
  const sums = new Float64Array(width);
  for (let y = -reach; y <= reach; y++) {
    const start = row(y);
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (from[start + x] ?? 0);
  }
  eachRow(height, progress, (y) => {
    const [enters, leaves] = [row(y + reach + 1), row(y - reach)];
    for (let x = 0; x < width; x++) {
      const sum = sums[x] ?? 0;
      to[y * width + x] = Math.round(sum / span);
      sums[x] = sum + (from[enters + x] ?? 0) - (from[leaves + x] ?? 0);
    }
  });
}
