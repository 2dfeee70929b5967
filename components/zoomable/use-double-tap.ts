"use client";

import { useRef, type MouseEvent, type PointerEvent } from "react";
import type { Point } from "@/lib/painter/geometry";

/** How long and how far apart two taps are one gesture, in milliseconds and CSS pixels. */
const TOGETHER_MS = 320;
const TOGETHER_PX = 32;
/** How far a finger moves within a tap. */
const STILL_PX = 10;

interface Touch extends Point {
  time: number;
}

/**
 * A double click of the mouse or a double tap of a finger. Browsers tell the latter differently, or not at all, so
 * that taps are counted here and a double click that follows one of them is left out. Spread the handlers on the
 * element; hand pointer events on to whoever else listens.
 */
export function useDoubleTap(onDouble: (at: { clientX: number; clientY: number }) => void) {
  const down = useRef<Touch | null>(null);
  const tapped = useRef<Touch | null>(null);
  const handled = useRef(-Infinity);
  const fingers = useRef(0);

  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== "touch") return;
      if (event.isPrimary) fingers.current = 0;
      fingers.current += 1;
      down.current = fingers.current === 1 ? placeOf(event) : null;
    },
    onPointerUp(event: PointerEvent) {
      const start = down.current;
      down.current = null;
      if (event.pointerType !== "touch" || !start || isFloating(event)) return;
      const now = placeOf(event);
      if (apart(start, now) > STILL_PX) return void (tapped.current = null);
      const before = tapped.current;
      tapped.current = now;
      if (!before || now.time - before.time > TOGETHER_MS || apart(before, now) > TOGETHER_PX) return;
      tapped.current = null;
      handled.current = event.timeStamp;
      onDouble(event);
    },
    onDoubleClick(event: MouseEvent) {
      if (event.timeStamp - handled.current < 2 * TOGETHER_MS || isFloating(event)) return;
      onDouble(event);
    },
  };
}

function placeOf({ clientX, clientY, timeStamp }: PointerEvent): Touch {
  return { x: clientX, y: clientY, time: timeStamp };
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function isFloating({ target }: { target: EventTarget }): boolean {
  return target instanceof Element && target.closest("[data-floating]") !== null;
}
