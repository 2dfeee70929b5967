"use client";

import { useMemo } from "react";
import type { ViewportControl } from "@/components/zoomable/viewport-control";
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
  control: { view, stage, element },
  settings,
  preview,
  showsBrush,
}: {
  engine: MaskEngine;
  edge: MaskEdge;
  control: ViewportControl;
  settings: PainterSettings;
  preview: ToolPreview | null;
  /** Whether the brush is shown under the pointer. */
  showsBrush: boolean;
}) {
  const { tint, opacity, view: maskView, peek, diameter, hardness } = settings;
  const { dx: shiftX, dy: shiftY } = preview?.kind === "shift" ? preview : { dx: 0, dy: 0 };
  const state = useMemo(
    () =>
      view &&
      stage && {
        view,
        stage,
        look: { tint: TINTS[tint], opacity, view: maskView, isHidden: peek },
        shiftX,
        shiftY,
        brush: showsBrush ? { diameter, hardness } : null,
      },
    [view, stage, tint, opacity, maskView, peek, shiftX, shiftY, showsBrush, diameter, hardness],
  );
  if (!view || !state) return null;
  return (
    <>
      <OverlayCanvas engine={engine} edge={edge} stageElement={element} state={state} />
      {preview?.kind === "outline" && (
        <ToolOutline points={preview.points} isClosed={preview.isClosed} view={view} />
      )}
    </>
  );
}
