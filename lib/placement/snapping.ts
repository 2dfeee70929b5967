import type { Rect, Size } from "../painter/geometry";
import { atLeast, type Grip } from "./resize";

/** A line the product snapped to, in canvas pixels. */
export interface Guide {
  axis: "x" | "y";
  at: number;
}

/** Lines to snap to: columns for `x`, rows for `y`. */
export interface SnapLines {
  x: readonly number[];
  y: readonly number[];
}

export interface Snapped {
  box: Rect;
  guides: Guide[];
}

/** The edges, the margins (as a part of the shorter side) and the middle lines of a canvas. */
export function snapLines({ width, height }: Size, marginShare: number): SnapLines {
  const margin = Math.round(Math.min(width, height) * marginShare);
  const along = (room: number) => [...new Set([0, margin, room / 2, room - margin, room])];
  return { x: along(width), y: along(height) };
}

/** Moves a box whose sides or middle are within `reach` canvas pixels of a line onto the nearest one. */
export function snapMove(box: Rect, lines: SnapLines, reach: number): Snapped {
  const x = nearest([box.x, box.x + box.width / 2, box.x + box.width], lines.x, reach);
  const y = nearest([box.y, box.y + box.height / 2, box.y + box.height], lines.y, reach);
  return { box: { ...box, x: box.x + (x?.by ?? 0), y: box.y + (y?.by ?? 0) }, guides: guidesOf(x, y) };
}

/**
 * Moves the sides that `grip` drags onto lines within reach. With a ratio (width over height) the box keeps it:
 * the nearer of the two lines decides, and the corner opposite the grip stays where it is.
 */
export function snapResize(
  box: Rect,
  grip: Grip,
  lines: SnapLines,
  reach: number,
  ratio: number | undefined,
): Snapped {
  const x = grip.x === 0 ? null : nearest([grip.x < 0 ? box.x : box.x + box.width], lines.x, reach);
  const y = grip.y === 0 ? null : nearest([grip.y < 0 ? box.y : box.y + box.height], lines.y, reach);
  if (ratio === undefined) {
    return {
      box: stretched(box, grip, (x?.by ?? 0) * grip.x, (y?.by ?? 0) * grip.y),
      guides: guidesOf(x, y),
    };
  }
  const byX = x !== null && (y === null || Math.abs(x.by) <= Math.abs(y.by));
  const width = byX
    ? box.width + x.by * grip.x
    : y !== null
      ? (box.height + y.by * grip.y) * ratio
      : box.width;
  const size = atLeast({ width, height: width / ratio });
  const snapped = stretched(box, grip, size.width - box.width, size.height - box.height);
  return { box: snapped, guides: guidesOf(byX ? x : null, byX ? null : y) };
}

/** The box made wider and higher by so much, on the side the grip is at. */
function stretched(box: Rect, grip: Grip, wider: number, higher: number): Rect {
  return {
    x: grip.x < 0 ? box.x - wider : box.x,
    y: grip.y < 0 ? box.y - higher : box.y,
    width: box.width + wider,
    height: box.height + higher,
  };
}

interface Pull {
  by: number;
  line: number;
}

function nearest(places: readonly number[], lines: readonly number[], reach: number): Pull | null {
  let best: Pull | null = null;
  for (const line of lines) {
    for (const place of places) {
      const by = line - place;
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by))) best = { by, line };
    }
  }
  return best;
}

function guidesOf(x: Pull | null, y: Pull | null): Guide[] {
  return [
    ...(x ? [{ axis: "x" as const, at: x.line }] : []),
    ...(y ? [{ axis: "y" as const, at: y.line }] : []),
  ];
}
