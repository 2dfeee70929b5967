"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { PictureLayer } from "@/components/zoomable/picture-layer";
import { useStagePointer } from "@/components/zoomable/use-stage-pointer";
import { useViewport } from "@/components/zoomable/use-viewport";
import { ZoomControl } from "@/components/zoomable/zoom-control";
import { suitableDiameter } from "@/lib/painter/brush";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { toStage, type Insets } from "@/lib/painter/viewport";
import { BrushCursor } from "./brush-cursor";
import { DragBox } from "./drag-box";
import { MoreMenu } from "./more-menu";
import { OptionsBar } from "./options-bar";
import { OverlayCanvas } from "./overlay-canvas";
import { firstSettings, TINTS, type ChangeSettings } from "./painter-settings";
import { ToolColumn } from "./tool-column";
import { usePainterShortcutList } from "./use-painter-shortcut-list";
import { usePaintTool } from "./use-paint-tool";
import { usePainterKeys } from "./use-painter-keys";
import { useMediaQuery } from "@/components/zoomable/use-media-query";

const WIDE: Insets = { top: 62, right: 24, bottom: 58, left: 72 };
const NARROW: Insets = { top: 58, right: 12, bottom: 68, left: 12 };
const MIN_RING = 5;

/** The stage of the painter: the picture, the mask over it, and everything that floats around. */
export function PainterSurface({
  engine,
  backdrop,
  children,
}: {
  engine: MaskEngine;
  /** What is painted on, drawn in a box of the picture's shape. */
  backdrop: ReactNode;
  /** Further floating parts. */
  children?: ReactNode;
}) {
  const t = useTranslations("painter");
  const hintId = useId();
  usePainterShortcutList();
  const wide = useMediaQuery("(min-width: 768px)");
  const [settings, setSettings] = useState(() =>
    firstSettings(suitableDiameter(engine.mask.width, engine.mask.height)),
  );
  const change: ChangeSettings = (part) => setSettings((now) => ({ ...now, ...part }));
  const control = useViewport(engine.mask, wide ? WIDE : NARROW);
  const { tool, box } = usePaintTool(engine, settings);
  const panning = usePainterKeys(engine, settings, change, control, tool.cancel);
  const pointer = useStagePointer(control, tool, panning);
  const { attach, element, view, stage } = control;
  const ring = settings.diameter * (view?.scale ?? 1);
  const showsRing = settings.tool !== "rectangle" && !panning && ring >= MIN_RING;
  const cursor = panning
    ? "cursor-grab active:cursor-grabbing"
    : showsRing
      ? "cursor-none"
      : "cursor-crosshair";

  return (
    <div
      ref={attach}
      role="application"
      aria-label={t("label")}
      aria-describedby={hintId}
      tabIndex={0}
      className={`relative size-full touch-none overflow-hidden outline-none select-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset ${cursor}`}
      {...pointer}
    >
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      {view && stage && (
        <>
          <PictureLayer view={view} size={engine.mask} className="shadow-[0_0_0_1px_#0004,0_12px_40px_#0003]">
            {backdrop}
          </PictureLayer>
          <OverlayCanvas
            engine={engine}
            view={view}
            stage={stage}
            look={{ tint: TINTS[settings.tint], opacity: settings.opacity }}
          />
          {box && <DragBox from={toStage(view, box.from)} to={toStage(view, box.to)} />}
        </>
      )}
      <BrushCursor stage={element} diameter={ring} shown={showsRing} />
      <OptionsBar settings={settings} change={change} />
      <ToolColumn engine={engine} settings={settings} change={change}>
        <MoreMenu engine={engine} />
      </ToolColumn>
      <ZoomControl control={control} className="absolute right-3.5 bottom-3 max-md:hidden" />
      {children}
    </div>
  );
}
