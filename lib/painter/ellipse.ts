import type { Point } from "./geometry";

/** How far the corners' straight edges may stay from the true curve, in pixels: less than can be seen. */
const TOLERANCE = 0.01;

/** The ellipse that fits the box between two corners, as an outline. */
export function ellipseOutline(from: Point, to: Point): Point[] {
  const [rx, ry] = [Math.abs(to.x - from.x) / 2, Math.abs(to.y - from.y) / 2];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const step = 2 * Math.acos(Math.max(0, 1 - TOLERANCE / Math.max(1, rx, ry)));
  const count = Math.max(16, Math.ceil((2 * Math.PI) / step));
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return { x: middle.x + rx * Math.cos(angle), y: middle.y + ry * Math.sin(angle) };
  });
}
