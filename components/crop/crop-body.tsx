"use client";

import { RotateCcw, RotateCw, Undo2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { editPicture } from "@/lib/client/picture-edit";
import type { Insets } from "@/lib/painter/viewport";
import { typedCrop } from "@/lib/placement/crop";
import { writeRatio } from "@/lib/placement/ratio";
import { BoxNumbers } from "../frame-handles/box-numbers";
import { useViewport } from "../zoomable/use-viewport";
import type { CropDialogProps } from "./crop-dialog-props";
import { CropRatios, shapeChoice } from "./crop-ratios";
import { noteOf } from "./crop-rule";
import { FREE, useCrop } from "./use-crop";
import type { CropSource } from "./use-crop-source";

const CropStage = dynamic(() => import("./crop-stage"), { ssr: false });
const INSETS: Insets = { top: 20, right: 20, bottom: 20, left: 20 };

/** The dialogue's inside once the picture is there: stage, shapes, numbers, what the field wants. */
export function CropBody({
  blob,
  picture,
  name,
  rule,
  shape,
  onDone,
  onWhole,
  onClose,
}: Omit<CropDialogProps, "source"> & CropSource) {
  const t = useTranslations("placement.crop");
  const state = useCrop(picture, shape ? shapeChoice(shape) : FREE);
  const { crop, size, ratio, turn, setCrop } = state;
  const control = useViewport(size, INSETS, 8);
  const { attach } = control;
  const [busy, setBusy] = useState(false);
  const note = noteOf(crop, rule, shape);

  async function confirm() {
    if (busy || note?.refuses) return;
    setBusy(true);
    try {
      await onDone(await editPicture(blob, { turn, crop }, name));
    } catch {
      toast.error(t("failed"));
    }
    setBusy(false);
  }
  return (
    <div className="flex h-full flex-col gap-3">
      <CropRatios value={state.choice} own={writeRatio(size)} shape={shape} onChoose={state.choose} />
      <div
        ref={attach}
        className="relative min-h-48 flex-1 touch-none overflow-hidden rounded-lg checkerboard bg-stage"
      >
        <CropStage control={control} picture={picture} state={state} onConfirm={() => void confirm()} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex">
          <IconButton label={t("left")} onClick={() => state.rotate(-1)}>
            <RotateCcw />
          </IconButton>
          <IconButton label={t("right")} onClick={() => state.rotate(1)}>
            <RotateCw />
          </IconButton>
          <IconButton label={t("reset")} onClick={state.reset}>
            <Undo2 />
          </IconButton>
        </div>
        <BoxNumbers
          box={crop}
          label={t("numbers")}
          onType={(part, value) => setCrop(typedCrop(crop, part, value, size, ratio))}
        />
        <p role="status" className={cn("min-w-0 text-sm text-muted", note?.refuses && "text-bad")}>
          {note && t(`rule.${note.key}`, note.values)}
        </p>
      </div>
      <footer className="-mx-4 -mb-4 flex flex-wrap justify-end gap-2 border-t border-line p-3">
        <Button variant="ghost" onClick={onClose}>
          {t("cancel")}
        </Button>
        {onWhole && (
          <Button disabled={busy} onClick={onWhole}>
            {t("whole")}
          </Button>
        )}
        <Button variant="primary" busy={busy} disabled={note?.refuses} onClick={() => void confirm()}>
          {t("use")}
        </Button>
      </footer>
    </div>
  );
}
