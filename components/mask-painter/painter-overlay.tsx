"use client";

import { useMemo } from "react";
import type { ViewportControl } from "@/components/zoomable/use-viewport";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { ToolPreview } from "@/lib/painter/tools/tool";
import { OverlayCanvas } from "./overlay-canvas";
import { TINTS, type PainterSettings } from "./painter-settings";
import { ToolOutline } from "./tool-outline";

/** The mask over its picture, and over both what a tool is about to do. */
export function PainterOverlay({
  engine,
  edge,
  control: { view, stage },
  settings,
  preview,
}: {
  engine: MaskEngine;
  edge: MaskEdge;
  control: ViewportControl;
  settings: PainterSettings;
  preview: ToolPreview | null;
}) {
  const { tint, opacity, view: maskView, peek } = settings;
  const look = useMemo(
    () => ({ tint: TINTS[tint], opacity, view: maskView, isHidden: peek }),
    [tint, opacity, maskView, peek],
  );
  if (!view || !stage) return null;
  const shift = preview?.kind === "shift" ? preview : { dx: 0, dy: 0 };
  return (
    <>
      <OverlayCanvas
        engine={engine}
        edge={edge}
        view={view}
        stage={stage}
        look={look}
        shiftX={shift.dx}
        shiftY={shift.dy}
      />
      {preview?.kind === "outline" && (
        <ToolOutline points={preview.points} isClosed={preview.isClosed} view={view} />
      )}
    </>
  );
}
