"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { chordText, useIsMac } from "@/lib/client/chord-text";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { useEngineValue } from "./use-engine-value";

/** One step back and one forward again. */
export function StepButtons({ engine }: { engine: MaskEngine }) {
  const t = useTranslations("painter");
  const isMac = useIsMac();
  const canUndo = useEngineValue(engine, ({ canUndo: can }) => can);
  const canRedo = useEngineValue(engine, ({ canRedo: can }) => can);
  const steps = [
    { name: "undo", icon: Undo2, run: () => engine.undo(), chord: "mod+z", isOff: !canUndo },
    { name: "redo", icon: Redo2, run: () => engine.redo(), chord: "mod+shift+z", isOff: !canRedo },
  ] as const;
  return steps.map(({ name, icon: Icon, run, chord, isOff }) => (
    <IconButton
      key={name}
      label={t(name)}
      shortcut={chordText(chord, isMac)}
      tooltipSide="right"
      className="md:size-[34px]"
      disabled={isOff}
      onClick={run}
    >
      <Icon />
    </IconButton>
  ));
}
