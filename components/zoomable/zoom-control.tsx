"use client";

import { Minus, Plus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import type { ViewportControl } from "./viewport-control";

/** Zoom out, in, to 100 % and to fit, with the scale in force. */
export function ZoomControl({ control, className }: { control: ViewportControl; className?: string }) {
  const t = useTranslations("viewer");
  const format = useFormatter();
  const textButton =
    "h-7 rounded-md px-2 text-sm font-medium text-muted transition-colors hover:bg-fill hover:text-ink pointer-coarse:h-9";
  return (
    <div
      data-floating
      role="group"
      aria-label={t("zoom")}
      className={cn("flex items-center gap-0.5 floating p-[3px]", className)}
    >
      <IconButton label={t("zoomOut")} size="sm" onClick={() => control.zoomBy(1 / 1.5)}>
        <Minus />
      </IconButton>
      <button
        type="button"
        className={cn(textButton, "min-w-13 tabular-nums")}
        aria-label={t("actualSize", { scale: format.number(control.zoom, { style: "percent" }) })}
        onClick={() => control.showActual()}
      >
        {format.number(control.zoom, {
          style: "percent",
          maximumFractionDigits: control.zoom < 0.1 ? 1 : 0,
        })}
      </button>
      <IconButton label={t("zoomIn")} size="sm" onClick={() => control.zoomBy(1.5)}>
        <Plus />
      </IconButton>
      <button type="button" className={textButton} aria-pressed={control.isFitted} onClick={control.fit}>
        {t("fit")}
      </button>
    </div>
  );
}
