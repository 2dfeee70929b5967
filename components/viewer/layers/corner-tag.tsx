import type { ReactNode } from "react";

const INSET = 8;

/** A small name in the corner of a picture, placed in pixels of the stage. */
export function CornerTag({
  left,
  right,
  top,
  children,
}: {
  left?: number;
  right?: number;
  top: number;
  children: ReactNode;
}) {
  return (
    <span
      className="pointer-events-none absolute max-w-40 truncate rounded-sm bg-black/70 px-1.5 py-0.5 text-xs font-medium text-white"
      style={{
        top: top + INSET,
        left: left === undefined ? undefined : left + INSET,
        right: right === undefined ? undefined : right + INSET,
      }}
    >
      {children}
    </span>
  );
}
