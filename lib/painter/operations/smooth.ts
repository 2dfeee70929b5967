import type { GreyMask } from "../grey-mask";
import { blur } from "./feather";
import type { Progress } from "./progress";

/** Rounds off corners and wobbles up to about `radius` pixels, and leaves a crisp edge. */
export function smooth(mask: GreyMask, radius: number, progress: Progress): GreyMask {
  const sigma = radius / 2;
  const result = blur(mask, sigma, progress);
  // A straight edge is this much less steep after the blur: steepened again it is one pixel wide.
  const gain = Math.max(1, sigma * Math.sqrt(2 * Math.PI));
  for (let i = 0; i < result.data.length; i++) {
    const value = 127.5 + ((result.data[i] ?? 0) - 127.5) * gain;
    result.data[i] = Math.round(Math.min(255, Math.max(0, value)));
  }
  return result;
}
