"use client";

import { useRef, useState } from "react";
import type { Point } from "@/lib/painter/geometry";
import type { Tool } from "@/lib/painter/tools/tool";

/** How far a finger goes, in CSS pixels, to have the next picture. */
const FAR = 64;

export interface Swipe {
  onPrevious?(): void;
  onNext?(): void;
}

/** Takes a fitted picture aside by one finger: far enough shows the picture before or after it. */
export function useSwipe({ onPrevious, onNext }: Swipe, scale: number): { tool: Tool; offset: number } {
  const start = useRef<Point | null>(null);
  const [offset, setOffset] = useState(0);
  const moved = (at: Point | undefined) => {
    if (!start.current || !at) return 0;
    const [dx, dy] = [(at.x - start.current.x) * scale, (at.y - start.current.y) * scale];
    return Math.abs(dx) > Math.abs(dy) ? dx : 0;
  };
  const end = () => {
    start.current = null;
    setOffset(0);
  };
  const tool: Tool = {
    down: (at) => (start.current = at),
    move: (points) => {
      const by = moved(points.at(-1));
      // Where nothing follows, the picture gives way a little and no more.
      setOffset((by > 0 ? onPrevious : onNext) ? by : by / 4);
    },
    up: (at) => {
      const by = moved(at);
      end();
      if (by > FAR) onPrevious?.();
      else if (by < -FAR) onNext?.();
    },
    cancel: end,
  };
  return { tool, offset };
}
