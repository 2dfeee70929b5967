"use client";

import { useEffect, useEffectEvent, useRef, type PointerEvent as ReactPointerEvent } from "react";
import type { Point } from "@/lib/painter/geometry";
import type { StrokePoint } from "@/lib/painter/brush";
import type { Tool } from "@/lib/painter/tools/tool";
import { panBy, toPicture, zoomTo } from "@/lib/painter/viewport";
import { PalmGuard } from "./palm-guard";
import { pinchOf, type Pinch } from "./pinch";
import type { ViewportControl } from "./viewport-control";

type Gesture = "none" | "tool" | "pan" | "pinch";

/**
 * Pointer handlers of a stage. One pointer works the tool (or pans without one), the middle button or
 * `panning` (which may depend on what presses) pans, two fingers pinch, and fingers are a resting hand while a
 * pen is near. The pointer is captured, so that leaving the stage ends nothing.
 */
export function useStagePointer(
  control: ViewportControl,
  tool: Tool | null,
  panning: boolean | ((event: PointerEvent) => boolean),
) {
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture>("none");
  const pinch = useRef<Pinch | null>(null);
  const palms = useRef(new PalmGuard());

  const onStage = (event: { clientX: number; clientY: number }): Point => {
    const box = control.element?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const onPicture = (event: { clientX: number; clientY: number }): Point =>
    control.view ? toPicture(control.view, onStage(event)) : { x: 0, y: 0 };
  const felt = (event: PointerEvent): StrokePoint => {
    const at = onPicture(event);
    return event.pointerType === "pen" ? { ...at, force: event.pressure } : at;
  };

  function dropFingers() {
    if (gesture.current === "tool") tool?.cancel();
    gesture.current = "none";
    pointers.current.clear();
  }

  function onPointerDown(event: ReactPointerEvent<HTMLElement>) {
    if (!(event.target instanceof Element) || event.target.closest("[data-floating]")) return;
    // React brings events of menus and panels here too, which lie elsewhere in the page: capturing their pointer
    // would take their clicks away.
    if (!event.currentTarget.contains(event.target)) return;
    if (event.button > 1 && event.button !== 5) return;
    const touch = palms.current.judge(event.nativeEvent);
    if (touch === "palm") return;
    if (touch === "pen first") dropFingers();
    event.currentTarget.setPointerCapture(event.pointerId);
    // Middle press would start the browser's own scrolling; any other focuses the stage by itself.
    if (event.button === 1) event.preventDefault();
    pointers.current.set(event.pointerId, onStage(event));
    if (pointers.current.size === 2) {
      if (gesture.current === "tool") tool?.cancel();
      gesture.current = "pinch";
      pinch.current = pinchOf([...pointers.current.values()]);
    } else if (pointers.current.size === 1) {
      const pans = typeof panning === "function" ? panning(event.nativeEvent) : panning;
      gesture.current = event.button === 1 || pans || !tool ? "pan" : "tool";
      if (gesture.current === "tool") {
        // No mouse events beside the pointer's: half the work of each move. What they would have done is to focus.
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        tool?.down(felt(event.nativeEvent), event.nativeEvent);
      }
    }
  }

  const move = useEffectEvent((event: PointerEvent) => {
    palms.current.judge(event);
    const last = pointers.current.get(event.pointerId);
    if (!last) {
      if (pointers.current.size === 0 && event.pointerType !== "touch") tool?.hover?.(onPicture(event));
      return;
    }
    const at = onStage(event);
    pointers.current.set(event.pointerId, at);
    if (gesture.current === "tool") {
      event.stopPropagation();
      const coalesced = event.getCoalescedEvents?.() ?? [];
      tool?.move((coalesced.length > 0 ? coalesced : [event]).map(felt), event);
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
  });

  // Listened to on the stage itself: through React each move of a stroke would look at the whole page first.
  const { element } = control;
  useEffect(() => {
    const onMove = (event: PointerEvent) => move(event);
    element?.addEventListener("pointermove", onMove);
    return () => element?.removeEventListener("pointermove", onMove);
  }, [element]);

  function release(event: ReactPointerEvent<HTMLElement>, finish: (tool: Tool) => void) {
    if (!pointers.current.delete(event.pointerId)) return;
    if (gesture.current === "tool" && tool) finish(tool);
    // After a pinch the finger that stays must not start to paint.
    if (pointers.current.size === 0 || gesture.current === "tool") gesture.current = "none";
  }

  return {
    onPointerDown,
    onPointerUp: (event: ReactPointerEvent<HTMLElement>) =>
      release(event, (active) => active.up(onPicture(event), event.nativeEvent)),
    onPointerCancel: (event: ReactPointerEvent<HTMLElement>) => release(event, (active) => active.cancel()),
  };
}
