"use client";

import { useEffect, useRef, useState } from "react";

/** The pointer that only crosses a tile starts nothing. */
const REST_MS = 180;

/** Whether a thumbnail plays now: while a pointer rests on it, unless its owner wants nothing to move. */
export function useHoverPlay() {
  const [playing, setPlaying] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = () => {
    clearTimeout(timer.current);
    setPlaying(false);
  };
  const start = () => {
    clearTimeout(timer.current);
    const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (isCalm || !window.matchMedia("(hover: hover)").matches) return;
    timer.current = setTimeout(() => setPlaying(true), REST_MS);
  };
  return { playing, hover: { onPointerEnter: start, onPointerLeave: stop } };
}
