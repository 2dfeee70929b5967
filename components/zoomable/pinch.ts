import type { Point } from "@/lib/painter/geometry";

/** Two fingers as one: where their middle is and how far apart they are (at least a pixel). */
export interface Pinch {
  middle: Point;
  distance: number;
}

/** The pinch of the first two pointers, null with fewer. */
export function pinchOf([a, b]: readonly Point[]): Pinch | null {
  if (!a || !b) return null;
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
  };
}
