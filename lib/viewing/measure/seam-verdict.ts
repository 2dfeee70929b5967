import type { SeamFigure } from "./seam-meter";

export type SeamVerdict = "none" | "faint" | "visible";

/** Levels of 255 that nobody sees beside each other, whatever the picture. */
const UNSEEN = 1;

/**
 * Whether a seam can be seen. It cannot where it steps no harder than the picture's own harder lines do, nor in
 * more than a few of its places; it plainly can at twice that, or where a fifth of its pixels stick out.
 */
export function seamVerdict({ step, high, hard }: SeamFigure): SeamVerdict {
  if (step <= UNSEEN) return "none";
  const excess = step / Math.max(high, UNSEEN);
  if (excess > 2 || hard > 0.2) return "visible";
  return excess <= 1.15 && hard <= 0.05 ? "none" : "faint";
}
