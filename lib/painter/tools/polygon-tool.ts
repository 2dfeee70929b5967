import type { Point } from "../geometry";
import { outlinePatch } from "../outline-patch";
import { heldMode, type Held, type Tool, type ToolContext } from "./tool";

/** How near to a corner a press means that corner, in screen pixels. */
const NEAR = 8;
const NOTHING_HELD: Held = { button: 0, shiftKey: false, altKey: false };

/**
 * Sets corner after corner; a press on the first corner, twice on the last, or Enter closes. Backspace takes
 * the last corner back.
 */
export function polygonTool(context: ToolContext): Tool {
  const { engine, show, pixelSize } = context;
  let corners: Point[] = [];
  const isNear = (a: Point | undefined, b: Point) =>
    a !== undefined && Math.hypot(a.x - b.x, a.y - b.y) <= NEAR * pixelSize();
  const preview = (towards?: Point) => {
    const points = towards ? [...corners, towards] : corners;
    show(corners.length > 0 ? { kind: "outline", points, isClosed: false } : null);
  };
  const cancel = () => {
    corners = [];
    show(null);
  };
  const close = (held: Held) => {
    const drawn = corners;
    cancel();
    if (drawn.length > 2) engine.combine(outlinePatch(drawn, engine.mask), heldMode(context, held));
  };
  return {
    down: ({ x, y }, held) => {
      const closes = isNear(corners[0], { x, y }) || isNear(corners.at(-1), { x, y });
      if (closes && corners.length > 2) return close(held);
      if (!closes) corners = [...corners, { x, y }];
      preview();
    },
    move: (points) => preview(points.at(-1)),
    up: () => preview(),
    hover: (at) => {
      if (corners.length > 0) preview(at);
    },
    key: (name) => {
      if (corners.length === 0) return false;
      if (name === "enter") close(NOTHING_HELD);
      else {
        corners = corners.slice(0, -1);
        preview();
      }
      return true;
    },
    cancel,
  };
}
