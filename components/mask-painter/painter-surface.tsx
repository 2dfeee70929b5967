"use client";

import { useTranslations } from "next-intl";
import { memo, useId, useMemo, type ReactNode } from "react";
import { PictureLayer } from "@/components/zoomable/picture-layer";
import { useMediaQuery } from "@/components/zoomable/use-media-query";
import { useStagePointer } from "@/components/zoomable/use-stage-pointer";
import { useViewport } from "@/components/zoomable/use-viewport";
import { ZoomControl } from "@/components/zoomable/zoom-control";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { ToolName } from "@/lib/painter/tools/make-tool";
import type { Insets } from "@/lib/painter/viewport";
import type { MaskExporter } from "@/lib/painter/worker/mask-exporter";
import { LookPopover } from "./look-popover";
import { MaskActions } from "./mask-actions";
import { OptionsBar } from "./options-bar";
import { MIN_RING } from "./overlay-loop";
import { PainterOverlay } from "./painter-overlay";
import { isBrush } from "./painter-settings";
import { Divider, ToolColumn } from "./tool-column";
import { useMaskWork } from "./use-mask-work";
import { usePainterKeys } from "./use-painter-keys";
import { usePainterSettings } from "./use-painter-settings";
import { usePainterShortcutList } from "./use-painter-shortcut-list";
import { usePaintTool } from "./use-paint-tool";
import { WorkProgress } from "./work-progress";

const WIDE: Insets = { top: 62, right: 24, bottom: 58, left: 72 };
const NARROW: Insets = { top: 58, right: 12, bottom: 68, left: 12 };

const TOOLS: readonly ToolName[] = [
  "brush",
  "eraser",
  "rectangle",
  "ellipse",
  "lasso",
  "polygon",
  "wand",
  "bucket",
  "move",
];

/**
 * The stage of the painter: the picture, the mask over it, and everything that floats around. The form around it draws
 * itself again whenever a mask was stored, which is none of its business.
 */
export const PainterSurface = memo(function PainterSurface({
  engine,
  exporter,
  picture,
  backdrop,
}: {
  engine: MaskEngine;
  /** Makes the mask's files, with the edge its field takes. */
  exporter: MaskExporter;
  /** Where the picture's bytes are, for tools that look at its colours; those are absent without it. */
  picture: string | undefined;
  /** What is painted on, drawn in a box of the picture's shape. */
  backdrop: ReactNode;
}) {
  const t = useTranslations("painter");
  const hintId = useId();
  const { edge } = exporter;
  usePainterShortcutList();
  const wide = useMediaQuery("(min-width: 768px)");
  const tools = useMemo(() => TOOLS.filter((name) => name !== "wand" || picture !== undefined), [picture]);
  const [settings, change] = usePainterSettings(engine.mask);
  const control = useViewport(engine.mask, wide ? WIDE : NARROW);
  const { attach, element, view } = control;
  const scale = view?.scale ?? 1;
  const work = useMaskWork(engine, picture);
  const { tool, preview } = usePaintTool(engine, settings.tool, {
    options: settings,
    scale,
    pick: (at, mode) =>
      settings.tool === "bucket" ? work.pickPainted(at, mode) : work.pickColour(at, settings, mode),
  });
  const cancel = () => {
    tool.cancel();
    work.cancel();
  };
  const panning = usePainterKeys({ engine, tools, tool, settings, change, control, cancel });
  // What runs will replace the mask: painting would be lost, so that the pointer only moves the picture.
  const pointer = useStagePointer(control, work.running ? null : tool, panning);
  const showsRing = isBrush(settings.tool) && !panning && settings.diameter * scale >= MIN_RING;
  const look = <LookPopover settings={settings} change={change} edge={edge} />;
  const actions = (
    <MaskActions engine={engine} exporter={exporter} work={work} hasPicture={picture !== undefined} />
  );

  return (
    <div
      ref={attach}
      role="application"
      aria-label={t("label")}
      aria-describedby={hintId}
      tabIndex={0}
      className={`relative size-full touch-none overflow-hidden outline-none select-none focus-visible:ring-accent focus-visible:ring-inset focus-visible:not-data-pointed:ring-2 ${cursorOf(settings.tool, panning, showsRing)}`}
      onClick={({ detail, target }) => {
        // A tool chosen with the pointer leaves the keys to the stage: Space would press its button again.
        if (detail > 0 && target instanceof Element && target.closest("[role=toolbar]")) element?.focus();
      }}
      {...pointer}
      // Whoever paints and presses a key in between knows where the keys go: no frame around the picture then.
      onPointerDownCapture={({ currentTarget }) => (currentTarget.dataset.pointed = "")}
      onBlur={({ currentTarget }) => delete currentTarget.dataset.pointed}
    >
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      {view && (
        // A layer of its own: a stroke above must not draw a large picture again.
        <PictureLayer
          view={view}
          size={engine.mask}
          className="shadow-[0_0_0_1px_#0004,0_12px_40px_#0003] will-change-transform"
        >
          {backdrop}
        </PictureLayer>
      )}
      <PainterOverlay
        engine={engine}
        edge={edge}
        control={control}
        settings={settings}
        preview={preview}
        showsBrush={showsRing}
      />
      <OptionsBar settings={settings} change={change}>
        <span aria-hidden className="h-5 w-px bg-line" />
        <div className="-ml-1 flex items-center gap-0.5">
          {wide && actions}
          {look}
        </div>
      </OptionsBar>
      <ToolColumn engine={engine} tools={tools} settings={settings} change={change}>
        {!wide && (
          <>
            <Divider />
            {actions}
          </>
        )}
      </ToolColumn>
      <WorkProgress work={work} />
      <ZoomControl control={control} className="absolute right-3.5 bottom-3 max-md:hidden" />
    </div>
  );
});

function cursorOf(tool: ToolName, panning: boolean, showsRing: boolean): string {
  if (panning) return "cursor-grab active:cursor-grabbing";
  if (showsRing) return "cursor-none";
  return tool === "move" ? "cursor-move" : "cursor-crosshair";
}
