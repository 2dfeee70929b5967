import type { Rect, Size } from "../painter/geometry";
import { parseRatio, USUAL_RATIOS, writeRatio } from "./ratio";

/** How a picture is enlarged: both sides by a factor, or one direction until the whole has a ratio. */
export type Expansion = { kind: "scale"; scale: number } | { kind: "ratio"; ratio: string };

/** A factor has to be over 1; the least the studio sets by hand, and the step it sets it in. */
export const LEAST_SCALE = 1.01;
const SCALE_STEPS = 100;

/**
 * The result's size as the vendor reads it: the picture's sides times the factor, or the smallest size of the
 * ratio that holds the picture. Undefined for a factor or ratio that is none.
 */
export function expandedSize(picture: Size, expansion: Expansion): Size | undefined {
  const { width, height } = picture;
  if (expansion.kind === "scale") {
    const { scale } = expansion;
    return scale > 1 ? { width: Math.round(width * scale), height: Math.round(height * scale) } : undefined;
  }
  const ratio = parseRatio(expansion.ratio);
  if (!ratio) return undefined;
  return width * ratio.height < height * ratio.width
    ? { width: Math.round((height * ratio.width) / ratio.height), height }
    : { width, height: Math.round((width * ratio.height) / ratio.width) };
}

/** The frame round a picture whose own corner is at 0, 0: the picture stays in its middle. */
export function frameAround(picture: Size, result: Size): Rect {
  return {
    x: (picture.width - result.width) / 2,
    y: (picture.height - result.height) / 2,
    ...result,
  };
}

/** The factor for a frame dragged by a corner to this size: the side that reaches farther decides. */
export function scaleOfFrame(picture: Size, frame: Size, most: number): number {
  const wanted = Math.max(frame.width / picture.width, frame.height / picture.height);
  return Math.min(most, Math.max(LEAST_SCALE, Math.round(wanted * SCALE_STEPS) / SCALE_STEPS));
}

/**
 * The ratio for a frame of which one side was dragged to `length`; the other is the picture's, since by ratio only
 * one direction grows. A usual ratio within `reach` pixels is taken instead.
 */
export function ratioOfFrame(
  picture: Size,
  axis: "x" | "y",
  length: number,
  { most, reach }: { most: number; reach: number },
): string {
  const own = axis === "x" ? picture.width : picture.height;
  const wanted = Math.min(own * most, Math.max(own + 1, Math.round(length)));
  const frame = axis === "x" ? { ...picture, width: wanted } : { ...picture, height: wanted };
  const usual = USUAL_RATIOS.find((ratio) => {
    const size = expandedSize(picture, { kind: "ratio", ratio });
    const [grown, kept] =
      axis === "x"
        ? [size?.width, size?.height === picture.height]
        : [size?.height, size?.width === picture.width];
    return kept && grown !== undefined && grown > own && Math.abs(grown - wanted) <= reach;
  });
  return usual ?? writeRatio(frame);
}

/** How many pixels are made on each side of the picture, or on each where halves are not whole. */
export function addedOf(picture: Size, result: Size): { sides: number; ends: number } {
  return {
    sides: (result.width - picture.width) / 2,
    ends: (result.height - picture.height) / 2,
  };
}
