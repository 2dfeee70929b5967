"use client";

import { Brush, Contrast, Eraser, Redo2, SquareDashed, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { chordText, useIsMac } from "@/lib/client/chord-text";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { ChangeSettings, PainterSettings } from "./painter-settings";
import { useSettled } from "./use-settled";

const TOOLS = [
  { tool: "brush", icon: Brush, shortcut: "B" },
  { tool: "eraser", icon: Eraser, shortcut: "E" },
  { tool: "rectangle", icon: SquareDashed, shortcut: "R" },
] as const;

/** The painter's tools: a column at the left, a row at the foot of a phone's stage. */
export function ToolColumn({
  engine,
  settings,
  change,
  children,
}: {
  engine: MaskEngine;
  settings: PainterSettings;
  change: ChangeSettings;
  /** More actions, at the end. */
  children?: ReactNode;
}) {
  const t = useTranslations("painter");
  const isMac = useIsMac();
  useSettled(engine);
  const actions = [
    {
      name: "undo",
      icon: Undo2,
      run: () => engine.undo(),
      shortcut: chordText("mod+z", isMac),
      off: !engine.canUndo,
    },
    {
      name: "redo",
      icon: Redo2,
      run: () => engine.redo(),
      shortcut: chordText("mod+shift+z", isMac),
      off: !engine.canRedo,
    },
    null,
    {
      name: "invert",
      icon: Contrast,
      run: () => engine.invert(),
      shortcut: chordText("mod+i", isMac),
      off: false,
    },
    { name: "clear", icon: Trash2, run: () => engine.clear(), shortcut: undefined, off: engine.isBlank() },
  ] as const;
  return (
    <div
      data-floating
      role="toolbar"
      aria-label={t("tools")}
      className="absolute bottom-3 left-1/2 flex -translate-x-1/2 items-center gap-0.5 floating p-1 md:top-1/2 md:bottom-auto md:left-3.5 md:translate-x-0 md:-translate-y-1/2 md:flex-col"
    >
      {TOOLS.map(({ tool, icon: Icon, shortcut }) => (
        <IconButton
          key={tool}
          label={t(`tool.${tool}`)}
          shortcut={shortcut}
          tooltipSide="right"
          className="md:size-[34px]"
          aria-pressed={settings.tool === tool}
          onClick={() => change({ tool })}
        >
          <Icon />
        </IconButton>
      ))}
      <Divider />
      {actions.map((action) =>
        action ? (
          <IconButton
            key={action.name}
            label={t(action.name)}
            shortcut={action.shortcut}
            tooltipSide="right"
            className="md:size-[34px]"
            disabled={action.off}
            onClick={action.run}
          >
            <action.icon />
          </IconButton>
        ) : (
          <Divider key="divider" />
        ),
      )}
      {children}
    </div>
  );
}

function Divider() {
  return <span aria-hidden className="mx-0.5 h-5 w-px bg-line md:mx-0 md:my-0.5 md:h-px md:w-5" />;
}
