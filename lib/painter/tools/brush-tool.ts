import type { StrokePoint } from "../brush";
import type { PaintMode } from "../rasterise";
import type { Tool, ToolContext } from "./tool";

/** A pen turned around erases. */
const PEN_ERASER = 5;

/** Paints or erases freely; with Shift straight on, from where the last stroke ended or this one began. */
export function brushTool(context: ToolContext, mode: PaintMode): Tool {
  const { engine, options } = context;
  const felt = (point: StrokePoint): StrokePoint => (options().pressure ? point : { x: point.x, y: point.y });
  return {
    down: (at, { button, shiftKey }) => {
      const from = shiftKey && engine.lastPoint ? engine.lastPoint : felt(at);
      engine.beginStroke(from, options(), button === PEN_ERASER ? "subtract" : mode);
      if (from === engine.lastPoint) engine.extendStroke([felt(at)]);
    },
    move: (points, { shiftKey }) => {
      const last = points.at(-1);
      if (shiftKey && last) engine.straightenStroke(felt(last));
      else engine.extendStroke(points.map(felt));
    },
    up: () => engine.endStroke(),
    cancel: () => engine.cancelStroke(),
  };
}
