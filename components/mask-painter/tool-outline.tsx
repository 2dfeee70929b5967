import type { Point } from "@/lib/painter/geometry";
import { toStage, type Viewport } from "@/lib/painter/viewport";

/** An outline being drawn, light and dark in turn so that it is seen on any picture. */
export function ToolOutline({
  points,
  isClosed,
  view,
}: {
  points: readonly Point[];
  isClosed: boolean;
  view: Viewport;
}) {
  const places = points.map((point) => toStage(view, point));
  const path =
    places.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("") + (isClosed ? "Z" : "");
  const [first] = places;
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 size-full overflow-hidden" fill="none">
      <path d={path} stroke="#000b" strokeWidth="3" strokeLinejoin="round" />
      <path d={path} stroke="#fff" strokeWidth="1.25" strokeDasharray="5 4" strokeLinejoin="round" />
      {!isClosed && first && (
        <circle cx={first.x} cy={first.y} r="5" fill="#fff" stroke="#000b" strokeWidth="1.5" />
      )}
    </svg>
  );
}
