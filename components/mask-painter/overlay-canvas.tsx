"use client";

import { useEffect, useRef } from "react";
import type { Size } from "@/lib/painter/geometry";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { Viewport } from "@/lib/painter/viewport";
import { CoverageCanvas } from "./coverage-canvas";
import { drawOverlay, type OverlayLook } from "./draw-overlay";

/** The mask over the picture, drawn once per frame at most, at the cost of the stage's size alone. */
export function OverlayCanvas({
  engine,
  view,
  stage,
  look,
}: {
  engine: MaskEngine;
  view: Viewport;
  stage: Size;
  look: OverlayLook;
}) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const scene = useRef({ view, stage, look });
  const requestRef = useRef<() => void>(() => undefined);

  useEffect(() => {
    const coverage = new CoverageCanvas(engine.mask);
    const target = canvasRef.current?.getContext("2d");
    const scratch = document.createElement("canvas").getContext("2d");
    let frame = 0;
    const draw = () => {
      frame = 0;
      if (!target || !scratch) return;
      const { view: at, stage: room, look: style } = scene.current;
      const ratio = Math.min(2, window.devicePixelRatio);
      for (const { canvas } of [target, scratch]) {
        const [width, height] = [Math.round(room.width * ratio), Math.round(room.height * ratio)];
        if (canvas.width !== width) canvas.width = width;
        if (canvas.height !== height) canvas.height = height;
      }
      drawOverlay(target, scratch, coverage.canvas, at, room, ratio, style);
    };
    const request = () => {
      frame ||= requestAnimationFrame(draw);
    };
    requestRef.current = request;
    request();
    const stop = engine.pixels.add((rect) => {
      coverage.update(rect);
      request();
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [engine]);

  useEffect(() => {
    scene.current = { view, stage, look };
    requestRef.current();
  }, [view, stage, look]);

  return <canvas ref={canvasRef} aria-hidden className="pointer-events-none absolute inset-0 size-full" />;
}
