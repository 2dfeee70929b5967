import type { Point } from "@/lib/painter/geometry";

/** The box a rectangle is being dragged to, in stage pixels. */
export function DragBox({ from, to }: { from: Point; to: Point }) {
  const style = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute border border-dashed border-white bg-accent-soft shadow-[0_0_0_1px_#0009]"
      style={style}
    />
  );
}
