import type { Rect, Size } from "@/lib/painter/geometry";

/** A line the product snapped to, in canvas pixels. */
export interface Guide {
  axis: "x" | "y";
  at: number;
}

export interface Snapped {
  box: Rect;
  guides: Guide[];
}

/** Part of the shorter side that layouts keep free around a product. */
const MARGIN = 0.05;

/** Moves a box to the edges, margins or middle lines it is closer to than `reach` canvas pixels. */
export function snap(box: Rect, canvas: Size, reach: number): Snapped {
  const margin = Math.round(Math.min(canvas.width, canvas.height) * MARGIN);
  const x = snapSpan(box.x, box.width, canvas.width, margin, reach);
  const y = snapSpan(box.y, box.height, canvas.height, margin, reach);
  const guides: Guide[] = [];
  if (x.line !== undefined) guides.push({ axis: "x", at: x.line });
  if (y.line !== undefined) guides.push({ axis: "y", at: y.line });
  return { box: { ...box, x: x.start, y: y.start }, guides };
}

function snapSpan(start: number, length: number, room: number, margin: number, reach: number) {
  const candidates = [
    ...[0, margin].map((line) => ({ line, start: line })),
    { line: room / 2, start: room / 2 - length / 2 },
    ...[room - margin, room].map((line) => ({ line, start: line - length })),
  ].map((candidate) => ({ ...candidate, away: Math.abs(candidate.start - start) }));
  const nearest = candidates.reduce((best, candidate) => (candidate.away < best.away ? candidate : best));
  return nearest.away <= reach ? { start: nearest.start, line: nearest.line } : { start, line: undefined };
}
