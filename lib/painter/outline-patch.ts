import { coveredPixels, type Point, type Size } from "./geometry";
import type { Patch } from "./patch";

/** Sub-rows per row of pixels: as many steps as antialiasing needs along nearly level edges. */
const SUBROWS = 16;

interface Edge {
  top: Point;
  bottom: Point;
  turn: 1 | -1;
}

/**
 * The inside of a closed outline (its last corner joins its first), antialiased, cut to the picture; null when
 * it covers nothing. An outline that crosses itself stays filled where it overlaps.
 */
export function outlinePatch(corners: readonly Point[], bounds: Size): Patch | null {
  const edges = edgesOf(corners);
  const [first] = corners;
  if (!first || edges.length === 0) return null;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const rect = coveredPixels({ x: least(xs), y: least(ys) }, { x: greatest(xs), y: greatest(ys) }, 0, bounds);
  if (!rect) return null;
  const data = new Uint8Array(rect.width * rect.height);
  edges.sort((a, b) => a.top.y - b.top.y);
  let active: Edge[] = [];
  let next = 0;
  for (let row = 0; row < rect.height; row++) {
    const y = rect.y + row;
    for (let edge = edges[next]; edge && edge.top.y < y + 1; edge = edges[++next]) active.push(edge);
    active = active.filter(({ bottom }) => bottom.y > y);
    fillRow(data.subarray(row * rect.width, (row + 1) * rect.width), rect.x, y, active);
  }
  return { rect, data };
}

/** The outline's edges that go up or down; a level one encloses nothing. */
function edgesOf(corners: readonly Point[]): Edge[] {
  return corners.flatMap((a, i): Edge[] => {
    const b = corners[(i + 1) % corners.length] ?? a;
    if (a.y === b.y) return [];
    return a.y < b.y ? [{ top: a, bottom: b, turn: 1 }] : [{ top: b, bottom: a, turn: -1 }];
  });
}

/** Adds up how much of each pixel the sub-rows cover; `changes` holds differences from pixel to pixel. */
function fillRow(row: Uint8Array, left: number, y: number, edges: readonly Edge[]): void {
  const changes = new Float32Array(row.length + 2);
  const change = (x: number, sign: 1 | -1) => {
    const at = Math.min(row.length, Math.max(0, x - left));
    const pixel = Math.floor(at);
    changes[pixel] = (changes[pixel] ?? 0) + sign * (1 - at + pixel);
    changes[pixel + 1] = (changes[pixel + 1] ?? 0) + sign * (at - pixel);
  };
  for (let sub = 0; sub < SUBROWS; sub++) {
    let turns = 0;
    for (const { x, turn } of crossings(edges, y + (sub + 0.5) / SUBROWS)) {
      if (turns === 0) change(x, 1);
      turns += turn;
      if (turns === 0) change(x, -1);
    }
  }
  let covered = 0;
  for (let x = 0; x < row.length; x++) {
    covered += changes[x] ?? 0;
    row[x] = Math.round((covered / SUBROWS) * 255);
  }
}

function crossings(edges: readonly Edge[], y: number): { x: number; turn: 1 | -1 }[] {
  return edges
    .filter(({ top, bottom }) => top.y <= y && bottom.y > y)
    .map(({ top, bottom, turn }) => ({
      x: top.x + ((y - top.y) / (bottom.y - top.y)) * (bottom.x - top.x),
      turn,
    }))
    .sort((a, b) => a.x - b.x);
}

// A lasso may have more corners than a function may have arguments.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
