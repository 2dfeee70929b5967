"use client";

import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { useDoubleTap } from "../zoomable/use-double-tap";
import { useStagePointer } from "../zoomable/use-stage-pointer";
import type { ViewportControl } from "../zoomable/viewport-control";
import { useSwipe, type Swipe } from "./use-swipe";

const NO_SWIPE: Swipe = {};

/**
 * A stage on which something is zoomed and panned by pointers: drag, wheel, pinch, and double click or double tap
 * between fitted and 100 %. A finger takes a fitted picture aside instead. Fills its parent.
 */
export function ZoomStage({
  control,
  swipe = NO_SWIPE,
  className,
  floating,
  children,
}: {
  control: ViewportControl;
  swipe?: Swipe;
  className?: string;
  /** What stands above the picture and does not go along with it. */
  floating?: ReactNode;
  children: ReactNode;
}) {
  const { attach, element, isFitted, view } = control;
  const canSwipe = Boolean(swipe.onPrevious ?? swipe.onNext);
  const { tool, offset } = useSwipe(swipe, view?.scale ?? 1);
  const pointer = useStagePointer(
    control,
    canSwipe ? tool : null,
    (event) => !isFitted || event.pointerType !== "touch",
  );
  const double = useDoubleTap(({ clientX, clientY }) => {
    const box = element?.getBoundingClientRect();
    const at = { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
    if (!isFitted) control.fit();
    // A picture that is at 100 % or more already is looked at closer.
    else if (control.zoom < 0.8) control.showActual(at);
    else control.zoomBy(2, at);
  });

  return (
    <div
      ref={attach}
      tabIndex={-1}
      className={cn(
        "relative size-full cursor-grab touch-none overflow-hidden outline-none select-none active:cursor-grabbing",
        className,
      )}
      {...pointer}
      onPointerDown={(event) => {
        double.onPointerDown(event);
        pointer.onPointerDown(event);
      }}
      onPointerUp={(event) => {
        pointer.onPointerUp(event);
        double.onPointerUp(event);
      }}
      onDoubleClick={double.onDoubleClick}
    >
      <div
        className={cn("absolute inset-0", offset === 0 && "transition-transform duration-150")}
        style={offset === 0 ? undefined : { transform: `translateX(${offset}px)` }}
      >
        {children}
      </div>
      {floating}
    </div>
  );
}
