"use client";

import { useMemo, useState } from "react";
import type { StageTool } from "@/components/zoomable/use-stage-pointer";
import type { Point } from "@/lib/painter/geometry";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { paintMode, type PainterSettings } from "./painter-settings";

const PEN_ERASER = 5;

/** A box being dragged, corner to corner, in picture pixels. */
export interface DraggedBox {
  from: Point;
  to: Point;
}

/** The current tool as pointer handlers, and the box it drags while it does. */
export function usePaintTool(engine: MaskEngine, settings: PainterSettings) {
  const [box, setBox] = useState<DraggedBox | null>(null);
  const tool = useMemo((): StageTool => {
    if (settings.tool === "rectangle") {
      let from: Point | null = null;
      let to: Point | null = null;
      const done = () => {
        from = null;
        setBox(null);
      };
      return {
        down: (at) => {
          from = to = at;
        },
        move: (points) => {
          to = points.at(-1) ?? to;
          if (from && to) setBox({ from, to });
        },
        up: (at) => {
          if (from) engine.rectangle(from, at, paintMode(settings));
          done();
        },
        cancel: done,
      };
    }
    return {
      down: (at, event) => {
        const mode = event.button === PEN_ERASER ? "subtract" : paintMode(settings);
        const from = event.shiftKey ? (engine.lastPoint ?? at) : at;
        engine.beginStroke(from, settings, mode);
        if (from !== at) engine.extendStroke([at]);
      },
      move: (points, event) => {
        const last = points.at(-1);
        if (event.shiftKey && last) engine.straightenStroke(last);
        else engine.extendStroke(points);
      },
      up: () => engine.endStroke(),
      cancel: () => engine.cancelStroke(),
    };
  }, [engine, settings]);
  return { tool, box };
}
