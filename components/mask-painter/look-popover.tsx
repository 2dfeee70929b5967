"use client";

import { Eye, EyeOff, Settings2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import { MASK_VIEWS, TINT_NAMES, TINTS, type ChangeSettings, type PainterSettings } from "./painter-settings";

/** Shows the picture without the mask, or sets how the mask is shown. Changes nothing of the mask itself. */
export function LookPopover({
  settings,
  change,
  edge,
}: {
  settings: PainterSettings;
  change: ChangeSettings;
  edge: MaskEdge;
}) {
  const t = useTranslations("painter");
  const format = useFormatter();
  const opacity = format.number(settings.opacity, { style: "percent" });
  return (
    <>
      <IconButton
        label={t("peek")}
        shortcut="\"
        size="sm"
        aria-pressed={settings.peek}
        onClick={() => change({ peek: !settings.peek })}
      >
        {settings.peek ? <EyeOff /> : <Eye />}
      </IconButton>
      <Popover>
        <PopoverTrigger asChild>
          <IconButton label={t("look")} size="sm">
            <Settings2 />
          </IconButton>
        </PopoverTrigger>
        <PopoverContent aria-label={t("look")} align="end" className="w-68 space-y-3 text-sm">
          <Segmented
            stretch
            label={t("view")}
            value={settings.view}
            onValueChange={(view) => change({ view })}
            options={MASK_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
          />
          <div className="flex items-center justify-between gap-3 text-muted">
            <span>{t("opacity")}</span>
            <b className="font-medium text-ink tabular-nums">{opacity}</b>
          </div>
          <Slider
            label={t("opacity")}
            min={10}
            value={settings.opacity * 100}
            valueText={opacity}
            disabled={settings.view === "mask"}
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
                label: (
                  <span
                    className="size-3.5 rounded-full"
                    style={{ background: `rgb(${TINTS[tint].join(" ")})` }}
                  />
                ),
              }))}
            />
          </div>
          <p className="border-t border-line pt-3 text-xs text-muted">{t(`edge.${edge}`)}</p>
        </PopoverContent>
      </Popover>
    </>
  );
}
