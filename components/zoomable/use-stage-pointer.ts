"use client";

import { useRef, type PointerEvent as ReactPointerEvent } from "react";
import type { Point } from "@/lib/painter/geometry";
import { panBy, toPicture, zoomTo } from "@/lib/painter/viewport";
import { pinchOf, type Pinch } from "./pinch";
import type { ViewportControl } from "./use-viewport";

/** What one pointer does on the stage; places are picture pixels. */
export interface StageTool {
  down(at: Point, event: PointerEvent): void;
  move(points: Point[], event: PointerEvent): void;
  up(at: Point): void;
  /** Something else took over (a second finger, the system): undo what the pointer began. */
  cancel(): void;
}

type Gesture = "none" | "tool" | "pan" | "pinch";

/**
 * Pointer handlers of a stage. One pointer works the tool (or pans without one), the middle button or
 * `panning` pans, two fingers pinch. The pointer is captured, so that leaving the stage ends nothing.
 */
export function useStagePointer(control: ViewportControl, tool: StageTool | null, panning: boolean) {
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture>("none");
  const pinch = useRef<Pinch | null>(null);

  const onStage = (event: { clientX: number; clientY: number }): Point => {
    const box = control.element?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const onPicture = (event: { clientX: number; clientY: number }): Point =>
    control.view ? toPicture(control.view, onStage(event)) : { x: 0, y: 0 };

  function onPointerDown(event: ReactPointerEvent<HTMLElement>) {
    if (event.target instanceof Element && event.target.closest("[data-floating]")) return;
    if (event.button > 1 && event.button !== 5) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    // Middle press would start the browser's own scrolling; any other focuses the stage by itself.
    if (event.button === 1) event.preventDefault();
    pointers.current.set(event.pointerId, onStage(event));
    if (pointers.current.size === 2) {
      if (gesture.current === "tool") tool?.cancel();
      gesture.current = "pinch";
      pinch.current = pinchOf([...pointers.current.values()]);
    } else if (pointers.current.size === 1) {
      gesture.current = event.button === 1 || panning || !tool ? "pan" : "tool";
      if (gesture.current === "tool") tool?.down(onPicture(event), event.nativeEvent);
    }
  }

  function onPointerMove(event: ReactPointerEvent<HTMLElement>) {
    const last = pointers.current.get(event.pointerId);
    if (!last) return;
    const at = onStage(event);
    pointers.current.set(event.pointerId, at);
    if (gesture.current === "tool") {
      const coalesced = event.nativeEvent.getCoalescedEvents?.() ?? [];
      tool?.move((coalesced.length > 0 ? coalesced : [event]).map(onPicture), event.nativeEvent);
    } else if (gesture.current === "pan") {
      control.set((view) => panBy(view, at.x - last.x, at.y - last.y));
    } else if (gesture.current === "pinch") {
      const before = pinch.current;
      const now = pinchOf([...pointers.current.values()]);
      pinch.current = now;
      if (!before || !now) return;
      const [dx, dy] = [now.middle.x - before.middle.x, now.middle.y - before.middle.y];
      control.set((view) =>
        zoomTo(panBy(view, dx, dy), (view.scale * now.distance) / before.distance, now.middle),
      );
    }
  }

  function release(event: ReactPointerEvent<HTMLElement>, finish: (tool: StageTool) => void) {
    if (!pointers.current.delete(event.pointerId)) return;
    if (gesture.current === "tool" && tool) finish(tool);
    // After a pinch the finger that stays must not start to paint.
    if (pointers.current.size === 0 || gesture.current === "tool") gesture.current = "none";
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: (event: ReactPointerEvent<HTMLElement>) =>
      release(event, (active) => active.up(onPicture(event))),
    onPointerCancel: (event: ReactPointerEvent<HTMLElement>) => release(event, (active) => active.cancel()),
  };
}
