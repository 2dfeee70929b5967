"use client";

import { Eye } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import { TINT_NAMES, TINTS, type ChangeSettings, type PainterSettings } from "./painter-settings";

/** How strongly and in which colour the mask is shown. Changes nothing of the mask itself. */
export function LookPopover({ settings, change }: { settings: PainterSettings; change: ChangeSettings }) {
  const t = useTranslations("painter");
  const format = useFormatter();
  const opacity = format.number(settings.opacity, { style: "percent" });
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton label={t("look")} size="sm" className="-mr-1.5">
          <Eye />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={t("look")} align="end" className="w-60 space-y-3 text-sm">
        <div className="flex items-center justify-between gap-3 text-muted">
          <span>{t("opacity")}</span>
          <b className="font-medium text-ink tabular-nums">{opacity}</b>
        </div>
        <Slider
          label={t("opacity")}
          min={10}
          value={settings.opacity * 100}
          valueText={opacity}
          onValueChange={(at) => change({ opacity: at / 100 })}
        />
        <div className="flex items-center justify-between gap-3 text-muted">
          <span>{t("tint")}</span>
          <Segmented
            label={t("tint")}
            value={settings.tint}
            onValueChange={(tint) => change({ tint })}
            options={TINT_NAMES.map((tint) => ({
              value: tint,
              name: t(`tints.${tint}`),
              label: <span className="size-3.5 rounded-full" style={{ background: TINTS[tint] }} />,
            }))}
          />
        </div>
      </PopoverContent>
    </Popover>
  );
}
