/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What one side may be: both ends included, and a multiple of `step`. */
export interface SideLimits {
  min: number;
  max: number;
  step: number;
}

/** The shapes on offer, wide ones with their tall ones. */
export const SHAPES = ["1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"] as const;
export type Shape = (typeof SHAPES)[number];

/** The nearest side the vendor takes. */
export function snapSide(side: number, { min, max, step }: SideLimits): number {
  const lowest = Math.ceil(min / step) * step;
  const highest = Math.floor(max / step) * step;
  return Math.min(highest, Math.max(lowest, Math.round(side / step) * step));
}

/**
 * A size of exactly this shape with about as many pixels as `like`, within the limits of both sides; undefined
 * where the limits leave none.
 */
export function sizeOfShape(
  shape: string,
  like: Size,
  across: SideLimits,
  down: SideLimits,
): Size | undefined {
  const [w = 0, h = 0] = shape.split(":").map(Number);
  if (!(w > 0 && h > 0)) return undefined;
  const unit = leastCommonMultiple(across.step, down.step);
  const [unitWidth, unitHeight] = [w * unit, h * unit];
  const least = Math.ceil(Math.max(across.min / unitWidth, down.min / unitHeight, 1));
  const most = Math.floor(Math.min(across.max / unitWidth, down.max / unitHeight));
  if (most < least) return undefined;
  const wanted = Math.round(Math.sqrt((like.width * like.height) / (unitWidth * unitHeight)));
  const count = Math.min(most, Math.max(least, wanted));
  return { width: unitWidth * count, height: unitHeight * count };
}

/** The shape on offer that a size has exactly. */
export function shapeOf({ width, height }: Size): Shape | undefined {
  return SHAPES.find((shape) => {
    const [w = 0, h = 0] = shape.split(":").map(Number);
    return width > 0 && width * h === height * w;
  });
}

function leastCommonMultiple(a: number, b: number): number {
  return (a * b) / greatestCommonDivisor(a, b);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
