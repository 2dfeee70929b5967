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
    let frame = 0;
    let last: PointerEvent | null = null;
    // Written once per frame: written at each event it would make the next one measure the page again.
    const draw = () => {
      frame = 0;
      if (!ring.current || !last) return;
      const box = stage.getBoundingClientRect();
      const floating = last.target instanceof Element && last.target.closest("[data-floating]");
      ring.current.style.translate = `${last.clientX - box.left}px ${last.clientY - box.top}px`;
      ring.current.style.opacity = floating || last.pointerType === "touch" ? "0" : "1";
    };
    const move = (event: PointerEvent) => {
      last = event;
      frame ||= requestAnimationFrame(draw);
    };
    const leave = () => {
      last = null;
      if (ring.current) ring.current.style.opacity = "0";
    };
    stage.addEventListener("pointermove", move);
    stage.addEventListener("pointerleave", leave);
    return () => {
      cancelAnimationFrame(frame);
      stage.removeEventListener("pointermove", move);
      stage.removeEventListener("pointerleave", leave);
    };
  }, [stage]);
  return (
    <div
      ref={ring}
      aria-hidden
      hidden={!shown}
      className="pointer-events-none absolute top-0 left-0 grid place-items-center rounded-full border-[1.5px] border-white opacity-0 shadow-[0_0_0_1px_#0009,inset_0_0_0_1px_#0006] will-change-transform [&[hidden]]:hidden"
      style={{ width: diameter, height: diameter, marginLeft: -diameter / 2, marginTop: -diameter / 2 }}
    >
      {hardness < 0.95 && (
        <span
          className="rounded-full border border-dashed border-white/80"
          style={{ width: diameter * hardness, height: diameter * hardness }}
        />
      )}
    </div>
  );
}
