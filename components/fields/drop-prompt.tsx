"use client";

import { Crop, ImagePlus, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

/** What an empty picture field shows: how pictures come in, and what the vendor takes. */
export function DropPrompt({
  id,
  over,
  limits,
  invalid,
  describedById,
  onBrowse,
  onGallery,
  cropFirst,
  onCropFirst,
}: {
  id: string;
  over: boolean;
  limits: string;
  invalid: boolean;
  describedById?: string;
  onBrowse(): void;
  onGallery(): void;
  /** Whether a picture is cropped before it comes in. */
  cropFirst: boolean;
  onCropFirst(on: boolean): void;
}) {
  const t = useTranslations("form.picture");
  const crop = useTranslations("placement.crop");
  return (
    <div
      className={cn(
        "flex flex-col items-center gap-2 rounded-lg border border-dashed border-control-line px-3 py-3 text-center transition-colors",
        over && "border-solid border-accent bg-accent-soft",
        invalid && "border-bad",
      )}
    >
      <div className="flex flex-wrap justify-center gap-1.5">
        <Button id={id} size="sm" onClick={onBrowse} aria-describedby={describedById}>
          <ImagePlus aria-hidden />
          {t("browse")}
        </Button>
        <Button size="sm" variant="ghost" onClick={onGallery}>
          <Images aria-hidden />
          {t("fromGallery")}
        </Button>
        <IconButton
          label={crop("first")}
          size="sm"
          aria-pressed={cropFirst}
          onClick={() => onCropFirst(!cropFirst)}
        >
          <Crop />
        </IconButton>
      </div>
      <p className="text-xs text-faint">
        {t("dropOrPaste")}
        <br />
        {limits}
      </p>
    </div>
  );
}
