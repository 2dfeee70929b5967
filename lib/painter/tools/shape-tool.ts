import { ellipseOutline } from "../ellipse";
import { squareCorner, type Point } from "../geometry";
import { outlinePatch } from "../outline-patch";
import { heldMode, type Held, type Tool, type ToolContext } from "./tool";

/** Drags a box or an ellipse from corner to corner; Shift makes it a square or circle. */
export function boxTool(context: ToolContext, shape: "rectangle" | "ellipse"): Tool {
  const { engine, show } = context;
  let from: Point | null = null;
  const corner = (start: Point, at: Point, { shiftKey }: Held) => (shiftKey ? squareCorner(start, at) : at);
  const cancel = () => {
    from = null;
    show(null);
  };
  return {
    down: (at) => {
      from = { x: at.x, y: at.y };
    },
    move: (points, held) => {
      const at = points.at(-1);
      if (!from || !at) return;
      const to = corner(from, at, held);
      const outline = shape === "rectangle" ? boxOutline(from, to) : ellipseOutline(from, to);
      show({ kind: "outline", points: outline, isClosed: true });
    },
    up: (at, held) => {
      const start = from;
      cancel();
      if (!start) return;
      const to = corner(start, at, held);
      // A click without a drag is a slip, not a shape of nothing (which would clear a mask when intersected).
      if (Math.min(Math.abs(to.x - start.x), Math.abs(to.y - start.y)) < 0.5) return;
      const mode = heldMode(context, held);
      if (shape === "rectangle") engine.rectangle(start, to, mode);
      else engine.combine(outlinePatch(ellipseOutline(start, to), engine.mask), mode);
    },
    cancel,
  };
}

/** Draws around an area by hand; the outline closes by itself. */
export function lassoTool(context: ToolContext): Tool {
  const { engine, show } = context;
  let points: Point[] = [];
  const cancel = () => {
    points = [];
    show(null);
  };
  return {
    down: ({ x, y }) => {
      points = [{ x, y }];
    },
    move: (places) => {
      if (points.length === 0) return;
      points = [...points, ...places.map(({ x, y }) => ({ x, y }))];
      show({ kind: "outline", points, isClosed: true });
    },
    up: (_, held) => {
      const drawn = points;
      cancel();
      if (drawn.length > 2) engine.combine(outlinePatch(drawn, engine.mask), heldMode(context, held));
    },
    cancel,
  };
}

function boxOutline(from: Point, to: Point): Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
