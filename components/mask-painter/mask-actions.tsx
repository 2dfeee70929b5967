"use client";

import { Contrast, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { chordText, useIsMac } from "@/lib/client/chord-text";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { AdjustPopover } from "./adjust-popover";
import { MoreMenu } from "./more-menu";
import { SavedMasksPopover } from "./saved-masks-popover";
import type { MaskWork } from "./use-mask-work";
import { useSettled } from "./use-settled";

/** What can be done to the mask as a whole. */
export function MaskActions({
  engine,
  edge,
  work,
  hasPicture,
}: {
  engine: MaskEngine;
  edge: MaskEdge;
  work: MaskWork;
  /** Whether there is a picture whose transparency could be taken. */
  hasPicture: boolean;
}) {
  const t = useTranslations("painter");
  const isMac = useIsMac();
  useSettled(engine);
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
      <AdjustPopover work={work} isBlank={engine.isBlank()} />
      <SavedMasksPopover engine={engine} />
      <IconButton label={t("clear")} size="sm" disabled={engine.isBlank()} onClick={() => engine.clear()}>
        <Trash2 />
      </IconButton>
      <MoreMenu engine={engine} edge={edge} onTransparency={hasPicture ? work.fromTransparency : undefined} />
    </>
  );
}
