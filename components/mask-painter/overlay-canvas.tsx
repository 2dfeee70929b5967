"use client";

import { useEffect, useRef } from "react";
import { intersection, union, wholeOf, type Rect, type Size } from "@/lib/painter/geometry";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { toStage, type Viewport } from "@/lib/painter/viewport";
import { CoverageBlocks } from "./coverage-blocks";
import { drawOverlay, OVERLAY_MARGIN } from "./draw-overlay";
import type { OverlayLook } from "./overlay-scene";

/** The mask over the picture, drawn once per frame at most, where it changed. */
export function OverlayCanvas({
  engine,
  edge,
  view,
  stage,
  look,
  shiftX,
  shiftY,
}: {
  engine: MaskEngine;
  edge: MaskEdge;
  view: Viewport;
  stage: Size;
  look: OverlayLook;
  /** Where the mask shows while it is being moved, in picture pixels. */
  shiftX: number;
  shiftY: number;
}) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const scene = useRef({ view, stage, look, shiftX, shiftY });
  const redrawRef = useRef<() => void>(() => undefined);

  useEffect(() => {
    const coverage = new CoverageBlocks(engine.mask, edge);
    const target = canvasRef.current?.getContext("2d");
    const scratch = document.createElement("canvas").getContext("2d");
    let frame = 0;
    /** What changed since the last frame, in picture pixels; everything after a change of the view. */
    let changed: Rect | "everything" | null = "everything";
    const draw = () => {
      frame = 0;
      if (!target || !scratch || !changed) return;
      const { view: at, stage: room, look: style, ...moved } = scene.current;
      const ratio = Math.min(2, window.devicePixelRatio);
      const size = { width: Math.round(room.width * ratio), height: Math.round(room.height * ratio) };
      for (const { canvas } of [target, scratch]) {
        if (canvas.width === size.width && canvas.height === size.height) continue;
        Object.assign(canvas, size);
        changed = "everything";
      }
      coverage.flush();
      const clip = changed === "everything" ? wholeOf(size) : devicePixels(changed, at, ratio, size);
      changed = null;
      if (clip) drawOverlay(target, scratch, { coverage, view: at, ratio, look: style, ...moved }, clip);
    };
    const request = () => {
      frame ||= requestAnimationFrame(draw);
    };
    redrawRef.current = () => {
      changed = "everything";
      request();
    };
    request();
    const stop = engine.pixels.add((rect) => {
      coverage.note(rect);
      if (changed !== "everything") changed = union(changed, rect);
      request();
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [engine, edge]);

  useEffect(() => {
    scene.current = { view, stage, look, shiftX, shiftY };
    redrawRef.current();
  }, [view, stage, look, shiftX, shiftY]);

  return (
    <canvas
      ref={canvasRef}
      aria-hidden
      className="pointer-events-none absolute inset-0 size-full will-change-transform"
    />
  );
}

/** The device pixels in which a changed box of the picture shows; null when it is out of sight. */
function devicePixels(rect: Rect, view: Viewport, ratio: number, size: Size): Rect | null {
  const from = toStage(view, rect);
  const to = toStage(view, { x: rect.x + rect.width, y: rect.y + rect.height });
  const x = Math.floor((from.x - OVERLAY_MARGIN) * ratio);
  const y = Math.floor((from.y - OVERLAY_MARGIN) * ratio);
  const width = Math.ceil((to.x + OVERLAY_MARGIN) * ratio) - x;
  const height = Math.ceil((to.y + OVERLAY_MARGIN) * ratio) - y;
  return intersection({ x, y, width, height }, wholeOf(size));
}
