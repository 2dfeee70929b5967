"use client";

import { Contrast, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { chordText, useIsMac } from "@/lib/client/chord-text";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { MaskExporter } from "@/lib/painter/worker/mask-exporter";
import { AdjustPopover } from "./adjust-popover";
import { MoreMenu } from "./more-menu";
import { SavedMasksPopover } from "./saved-masks-popover";
import { useEngineValue } from "./use-engine-value";
import type { MaskWork } from "./use-mask-work";

/** What can be done to the mask as a whole. */
export function MaskActions({
  engine,
  exporter,
  work,
  hasPicture,
}: {
  engine: MaskEngine;
  exporter: MaskExporter;
  work: MaskWork;
  /** Whether there is a picture whose transparency could be taken. */
  hasPicture: boolean;
}) {
  const t = useTranslations("painter");
  const isMac = useIsMac();
  const isBlank = useEngineValue(engine, (mask) => mask.isBlank());
  return (
    <>
      <IconButton
        label={t("invert")}
        shortcut={chordText("mod+i", isMac)}
        size="sm"
        onClick={() => engine.invert()}
      >
        <Contrast />
      </IconButton>
      <AdjustPopover work={work} isBlank={isBlank} />
      <SavedMasksPopover engine={engine} exporter={exporter} />
      <IconButton label={t("clear")} size="sm" disabled={isBlank} onClick={() => engine.clear()}>
        <Trash2 />
      </IconButton>
      <MoreMenu
        engine={engine}
        exporter={exporter}
        onTransparency={hasPicture ? work.fromTransparency : undefined}
      />
    </>
  );
}
