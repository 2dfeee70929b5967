"use client";

import {
  Brush,
  Circle,
  Eraser,
  Lasso,
  Move,
  PaintBucket,
  Pentagon,
  SquareDashed,
  WandSparkles,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { ToolName } from "@/lib/painter/tools/make-tool";
import type { ChangeSettings, PainterSettings } from "./painter-settings";
import { StepButtons } from "./step-buttons";
import { TOOL_KEYS } from "./use-painter-keys";

const ICONS: Record<ToolName, LucideIcon> = {
  brush: Brush,
  eraser: Eraser,
  rectangle: SquareDashed,
  ellipse: Circle,
  lasso: Lasso,
  polygon: Pentagon,
  wand: WandSparkles,
  bucket: PaintBucket,
  move: Move,
};

/** The painter's tools: a column at the left, a row at the foot of a phone's stage. */
export function ToolColumn({
  engine,
  tools,
  settings,
  change,
  children,
}: {
  engine: MaskEngine;
  tools: readonly ToolName[];
  settings: PainterSettings;
  change: ChangeSettings;
  /** More actions, after the tools. */
  children?: ReactNode;
}) {
  const t = useTranslations("painter");
  return (
    <div
      data-floating
      className="absolute right-3 bottom-3 left-3 mx-auto flex w-fit max-w-[calc(100%-24px)] items-center gap-0.5 floating p-1 md:top-1/2 md:right-auto md:bottom-auto md:left-3.5 md:max-h-[calc(100%-112px)] md:-translate-y-1/2 md:flex-col"
    >
      <div
        role="toolbar"
        aria-label={t("tools")}
        className="flex min-w-0 [scrollbar-width:none] items-center gap-0.5 overflow-x-auto md:flex-col md:overflow-x-visible md:overflow-y-auto"
      >
        {tools.map((tool) => {
          const Icon = ICONS[tool];
          return (
            <IconButton
              key={tool}
              label={t(`tool.${tool}`)}
              shortcut={TOOL_KEYS[tool].toUpperCase()}
              tooltipSide="right"
              className="md:size-[34px]"
              aria-pressed={settings.tool === tool}
              onClick={() => change({ tool })}
            >
              <Icon />
            </IconButton>
          );
        })}
        {children}
      </div>
      <Divider />
      <StepButtons engine={engine} />
    </div>
  );
}

/** A hairline between groups of tools. */
export function Divider() {
  return <span aria-hidden className="mx-0.5 h-5 w-px shrink-0 bg-line md:mx-0 md:my-0.5 md:h-px md:w-5" />;
}
