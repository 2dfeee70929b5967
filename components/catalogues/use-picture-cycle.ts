"use client";

import { useEffect, useState, type PointerEvent } from "react";
import { useMediaQuery } from "../zoomable/use-media-query";

const EACH_MS = 1_400;

/**
 * Which of an entry's pictures shows: under the pointer the one it points at from left to right, on keyboard
 * focus one after another (unless motion is to be reduced), otherwise the cover.
 */
export function usePictureCycle(count: number) {
  const [pointed, setPointed] = useState<number | null>(null);
  const [turn, setTurn] = useState<number | null>(null);
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const isTurning = turn !== null && count > 1 && !isCalm;
  useEffect(() => {
    if (!isTurning) return;
    const timer = setInterval(() => setTurn((now) => ((now ?? 0) + 1) % count), EACH_MS);
    return () => clearInterval(timer);
  }, [isTurning, count]);
  return {
    index: pointed ?? turn ?? 0,
    isActive: pointed !== null || isTurning,
    handlers: {
      onPointerMove({ pointerType, clientX, currentTarget }: PointerEvent) {
        if (pointerType !== "mouse" || count < 2) return;
        const { left, width } = currentTarget.getBoundingClientRect();
        setPointed(Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count))));
      },
      onPointerLeave: () => setPointed(null),
      onBlur: () => setTurn(null),
    },
    start: () => setTurn(0),
  };
}
