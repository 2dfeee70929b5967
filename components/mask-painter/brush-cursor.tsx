"use client";

import { useEffect, useRef } from "react";

/** The brush's true outline under the pointer, and within it how far it paints at full strength; moved without React, so that it never lags behind. */
export function BrushCursor({
  stage,
  diameter,
  hardness,
  shown,
}: {
  stage: HTMLElement | null;
  /** In stage pixels. */
  diameter: number;
  hardness: number;
  shown: boolean;
}) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!stage) return;
    const move = (event: PointerEvent) => {
      if (!ring.current) return;
      const box = stage.getBoundingClientRect();
      const floating = event.target instanceof Element && event.target.closest("[data-floating]");
      ring.current.style.translate = `${event.clientX - box.left}px ${event.clientY - box.top}px`;
      ring.current.style.opacity = floating || event.pointerType === "touch" ? "0" : "1";
    };
    const leave = () => {
      if (ring.current) ring.current.style.opacity = "0";
    };
    stage.addEventListener("pointermove", move);
    stage.addEventListener("pointerleave", leave);
    return () => {
      stage.removeEventListener("pointermove", move);
      stage.removeEventListener("pointerleave", leave);
    };
  }, [stage]);
  return (
    <div
      ref={ring}
      aria-hidden
      hidden={!shown}
      className="pointer-events-none absolute top-0 left-0 grid place-items-center rounded-full border-[1.5px] border-white opacity-0 shadow-[0_0_0_1px_#0009,inset_0_0_0_1px_#0006] [&[hidden]]:hidden"
      style={{ width: diameter, height: diameter, marginLeft: -diameter / 2, marginTop: -diameter / 2 }}
    >
      {hardness < 0.95 && (
        <span
          className="rounded-full border border-dashed border-white/80 mix-blend-difference"
          style={{ width: diameter * hardness, height: diameter * hardness }}
        />
      )}
    </div>
  );
}
