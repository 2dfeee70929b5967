"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { OverlayLoop, type OverlayState } from "./overlay-loop";

/** The mask over the picture and the brush under the pointer, which moves without React so that it never lags behind. */
export function OverlayCanvas({
  engine,
  edge,
  stageElement,
  state,
}: {
  engine: MaskEngine;
  edge: MaskEdge;
  /** Where the pointer is followed; the canvas covers it. */
  stageElement: HTMLElement | null;
  state: OverlayState;
}) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const loopRef = useRef<OverlayLoop | null>(null);
  const start = useEffectEvent((context: CanvasRenderingContext2D) => {
    loopRef.current = new OverlayLoop(context, engine, edge, state);
    return loopRef.current;
  });

  useEffect(() => {
    const context = canvasRef.current?.getContext("2d");
    if (!context) return;
    const loop = start(context);
    return () => loop.dispose();
  }, [engine, edge]);

  useEffect(() => loopRef.current?.show(state), [state]);

  useEffect(() => {
    if (!stageElement) return;
    const move = ({ target, pointerType, clientX, clientY }: PointerEvent) => {
      const floats = target instanceof Element && target.closest("[data-floating]");
      const box = stageElement.getBoundingClientRect();
      const isOff = floats || pointerType === "touch";
      loopRef.current?.point(isOff ? null : { x: clientX - box.left, y: clientY - box.top });
    };
    const leave = () => loopRef.current?.point(null);
    stageElement.addEventListener("pointermove", move);
    stageElement.addEventListener("pointerleave", leave);
    return () => {
      stageElement.removeEventListener("pointermove", move);
      stageElement.removeEventListener("pointerleave", leave);
    };
  }, [stageElement]);

  return (
    <canvas
      ref={canvasRef}
      aria-hidden
      className="pointer-events-none absolute inset-0 size-full will-change-transform"
    />
  );
}
