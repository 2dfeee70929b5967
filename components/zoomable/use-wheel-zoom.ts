"use client";

import { useEffect } from "react";
import { wheelFactor } from "@/lib/painter/viewport";
import type { ViewportControl } from "./viewport-control";

/** The wheel and a trackpad's pinch zoom to the pointer on a stage; with Shift the wheel goes sideways. */
export function useWheelZoom(
  element: HTMLElement | null,
  { set, zoomBy }: Pick<ViewportControl, "set" | "zoomBy">,
): void {
  useEffect(() => {
    if (!element) return;
    const turn = (event: WheelEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-floating]")) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const factor = wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey);
      if (event.shiftKey) set((now) => ({ ...now, x: now.x - event.deltaX - event.deltaY }));
      else zoomBy(factor, { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [element, set, zoomBy]);
}
