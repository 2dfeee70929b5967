import type { Point } from "./geometry";

/** A round brush: diameter in picture pixels, hardness 0 (all falloff) to 1 (a crisp edge). */
export interface Brush {
  diameter: number;
  hardness: number;
}

export const BRUSH_LIMITS = { minDiameter: 1, maxDiameter: 1000 } as const;

/** A place a stroke goes through; `force` scales the diameter there (0–1, a pen's pressure), 1 where absent. */
export interface StrokePoint extends Point {
  force?: number;
}

/** The brush as two radii: full inside `inner`, nothing from `outer` on. */
export interface BrushProfile {
  inner: number;
  outer: number;
}

/** However lightly a pen is held, it leaves a visible line. */
const LEAST_FORCE = 0.05;

/** Even the hardest brush keeps one pixel of antialiasing, half on each side of its radius. */
export function profileOf(brush: Brush, force = 1): BrushProfile {
  const radius = (brush.diameter / 2) * Math.max(LEAST_FORCE, Math.min(1, force));
  const outer = radius + 0.5;
  return { inner: Math.max(0, Math.min(radius * brush.hardness, radius - 0.5)), outer };
}

/** How strongly a pixel at this distance from the stroke's line is covered, 0–255. */
export function coverage(distance: number, { inner, outer }: BrushProfile): number {
  if (distance <= inner) return 255;
  if (distance >= outer) return 0;
  const t = (outer - distance) / (outer - inner);
  return Math.round(255 * t * t * (3 - 2 * t));
}

/** The next size up or down: small brushes change by pixels, large ones by a tenth. */
export function stepDiameter(diameter: number, direction: 1 | -1): number {
  const step = Math.max(1, Math.round(diameter / 10));
  return Math.min(BRUSH_LIMITS.maxDiameter, Math.max(BRUSH_LIMITS.minDiameter, diameter + direction * step));
}

/** A first brush that suits a picture: about a twentieth of its shorter side. */
export function suitableDiameter(width: number, height: number): number {
  return Math.min(200, Math.max(8, Math.round(Math.min(width, height) / 20)));
}
