"use client";

import { useEffect, useRef, type PointerEvent } from "react";

const LONG_PRESS_MS = 600;

/** Hears of a finger that rests on an element, for browsers that make no `contextmenu` of it. */
export function useLongPress(onPress: (element: HTMLElement, x: number, y: number) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = () => clearTimeout(timer.current);
  return {
    onPointerDown: ({ pointerType, currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
      stop();
      if (pointerType === "mouse") return;
      timer.current = setTimeout(() => onPress(currentTarget, clientX, clientY), LONG_PRESS_MS);
    },
    onPointerMove: ({ pointerType }: PointerEvent) => pointerType !== "mouse" && stop(),
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
