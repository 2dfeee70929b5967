"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { isComposing } from "@/lib/client/shortcuts";

const TAKES_SPACE =
  "button, a, input, textarea, select, video, [role=slider], [role=option], [role=menu], [contenteditable]";

/**
 * Space pressed and let go by itself. Held while a pointer drags, as the hand of other programs, it means nothing more;
 * and a control that has the focus keeps it for itself.
 */
export function useSpaceTap(onTap: () => void, enabled: boolean): void {
  const held = useRef(false);
  const tap = useEffectEvent(onTap);
  useEffect(() => {
    if (!enabled) return;
    const down = (event: KeyboardEvent) => {
      if (event.key !== " " || event.defaultPrevented || isComposing(event)) return;
      if (event.target instanceof Element && event.target.closest(TAKES_SPACE)) return;
      event.preventDefault();
      if (!event.repeat) held.current = true;
    };
    const up = (event: KeyboardEvent) => {
      if (event.key !== " " || !held.current) return;
      held.current = false;
      tap();
    };
    const drag = () => (held.current = false);
    window.addEventListener("keydown", down);
    window.addEventListener("keyup", up);
    window.addEventListener("pointerdown", drag, true);
    return () => {
      window.removeEventListener("keydown", down);
      window.removeEventListener("keyup", up);
      window.removeEventListener("pointerdown", drag, true);
    };
  }, [enabled]);
}
