import type { FormField } from "@/lib/capabilities/describe";
import type { SideLimits } from "@/lib/diffusion/sizes";

/** What a side may be where the vendor names no bound. */
const MOST = 4096;

/** The limits of a width or a height, both ends included. */
export function sideLimits({ limits, step }: FormField): SideLimits {
  const size = limits.multipleOf ?? step ?? 1;
  const above = limits.above === undefined ? size : (Math.floor(limits.above / size) + 1) * size;
  return { min: limits.min ?? above, max: limits.max ?? MOST, step: size };
}
