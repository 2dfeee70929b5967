import type { Rect } from "@/lib/painter/geometry";

const WAYS: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Pressed {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a key does to a frame: arrows move it, with Alt they move its right and lower side; Shift is ten pixels. */
export function frameKey(event: Pressed): { kind: "move" | "resize"; dx: number; dy: number } | undefined {
  const way = WAYS[event.key];
  if (!way || event.ctrlKey || event.metaKey) return undefined;
  const step = event.shiftKey ? 10 : 1;
  return { kind: event.altKey ? "resize" : "move", dx: way[0] * step, dy: way[1] * step };
}

/** A box moved as a key says. */
export function movedBox(box: Rect, { dx, dy }: { dx: number; dy: number }): Rect {
  return { ...box, x: box.x + dx, y: box.y + dy };
}
