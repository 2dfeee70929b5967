"use client";

import { Line } from "react-konva";
import type { Size } from "@/lib/painter/geometry";
import type { Guide, SnapLines } from "@/lib/placement/snapping";

const QUIET = "#2f7bff66";
const ACTIVE = "#e326c9";

/** The canvas's guides, drawn quietly, and those the product has just snapped to. */
export function GuideLines({
  size,
  lines,
  active,
  scale,
}: {
  size: Size;
  /** Null where they are not to be seen. */
  lines: SnapLines | null;
  active: readonly Guide[];
  scale: number;
}) {
  const line = ({ axis, at }: Guide, isActive: boolean) => (
    <Line
      key={`${axis}${at}${isActive}`}
      points={axis === "x" ? [at, 0, at, size.height] : [0, at, size.width, at]}
      stroke={isActive ? ACTIVE : QUIET}
      strokeWidth={(isActive ? 1.5 : 1) / scale}
      dash={isActive ? undefined : [4 / scale, 4 / scale]}
      listening={false}
    />
  );
  const isInside = ({ axis, at }: Guide) => at > 0 && at < (axis === "x" ? size.width : size.height);
  const quiet = lines
    ? [
        ...lines.x.map((at): Guide => ({ axis: "x", at })),
        ...lines.y.map((at): Guide => ({ axis: "y", at })),
      ].filter(isInside)
    : [];
  return (
    <>
      {quiet.map((guide) => line(guide, false))}
      {active.map((guide) => line(guide, true))}
    </>
  );
}
