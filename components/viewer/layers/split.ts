import type { Size } from "@/lib/painter/geometry";
import { coveredPart, type Viewport } from "@/lib/painter/viewport";

/**
 * Where the line between two pictures stands on the stage, in stage pixels. `share` is of the part of the picture that
 * is in sight, so that the line can be reached at any zoom.
 */
export function splitAt(share: number, view: Viewport, picture: Size, stage: Size): number {
  const { left, right } = coveredPart(view, picture, stage);
  return left + share * (right - left);
}

/** The share that puts the line at a place of the stage, within 0 and 1. */
export function shareAt(x: number, view: Viewport, picture: Size, stage: Size): number {
  const { left, right } = coveredPart(view, picture, stage);
  return right === left ? 0.5 : Math.min(1, Math.max(0, (x - left) / (right - left)));
}

const STEP = 0.02;
const LEAP = 0.1;

/** The share a key of a slider leads to; undefined for keys that mean nothing to it. */
export function shareByKey(share: number, key: string, shiftKey: boolean): number | undefined {
  const step = shiftKey ? LEAP : STEP;
  const moved = {
    ArrowLeft: share - step,
    ArrowDown: share - step,
    ArrowRight: share + step,
    ArrowUp: share + step,
    PageDown: share - LEAP,
    PageUp: share + LEAP,
    Home: 0,
    End: 1,
  }[key];
  return moved === undefined ? undefined : Math.min(1, Math.max(0, moved));
}
