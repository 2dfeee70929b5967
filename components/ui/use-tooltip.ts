"use client";

import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from "react";

const OPEN_MS = 450;
/** Who has just read one tooltip gets the next without waiting. */
const SKIP_MS = 200;
/** Long enough for the pointer to cross over to the tooltip. */
const LEAVE_MS = 120;

let closedAt = -Infinity;
let closeShown: (() => void) | undefined;

/** When a tooltip is shown: after resting on its control, or at once when the keyboard reaches it. */
export function useTooltip() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const after = (ms: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  };
  const close = () => {
    clearTimeout(timer.current);
    if (anchor) closedAt = performance.now();
    setAnchor(null);
  };
  const open = (control: HTMLElement) => {
    clearTimeout(timer.current);
    closeShown?.();
    closeShown = () => setAnchor(null);
    setAnchor(control);
  };
  const leave = () => after(LEAVE_MS, close);
  const control = {
    onPointerEnter: ({ currentTarget, pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType === "touch") return;
      const waited = performance.now() - closedAt < SKIP_MS;
      after(waited ? 0 : OPEN_MS, () => open(currentTarget));
    },
    onPointerLeave: leave,
    onPointerDown: close,
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      if (currentTarget.matches(":focus-visible")) open(currentTarget);
    },
    onBlur: close,
  };
  return { anchor, control, close, stay: () => clearTimeout(timer.current), leave };
}
