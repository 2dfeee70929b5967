import type { Point } from "../geometry";
import type { Tool, ToolContext } from "./tool";

/** Moves the whole mask; Shift keeps to one direction. Nothing changes before the pointer is let go. */
export function moveTool({ engine, show }: ToolContext): Tool {
  let from: Point | null = null;
  const offset = (start: Point, at: Point, straight: boolean) => {
    const [dx, dy] = [Math.round(at.x - start.x), Math.round(at.y - start.y)];
    if (!straight) return { dx, dy };
    return Math.abs(dx) > Math.abs(dy) ? { dx, dy: 0 } : { dx: 0, dy };
  };
  const cancel = () => {
    from = null;
    show(null);
  };
  return {
    down: (at) => {
      from = { x: at.x, y: at.y };
    },
    move: (points, { shiftKey }) => {
      const at = points.at(-1);
      if (from && at) show({ kind: "shift", ...offset(from, at, shiftKey) });
    },
    up: (at, { shiftKey }) => {
      const start = from;
      cancel();
      if (!start) return;
      const { dx, dy } = offset(start, at, shiftKey);
      engine.shift(dx, dy);
    },
    cancel,
  };
}
