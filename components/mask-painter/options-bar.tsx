"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import { BRUSH_LIMITS } from "@/lib/painter/brush";
import { LookPopover } from "./look-popover";
import type { ChangeSettings, PainterSettings } from "./painter-settings";

/** Sizes are felt as ratios: the slider moves on a logarithm. */
const toSlider = (diameter: number) => (Math.log(diameter) / Math.log(BRUSH_LIMITS.maxDiameter)) * 100;
const fromSlider = (at: number) => Math.max(1, Math.round(BRUSH_LIMITS.maxDiameter ** (at / 100)));

/** What the current tool can be set to, above the picture. */
export function OptionsBar({ settings, change }: { settings: PainterSettings; change: ChangeSettings }) {
  const t = useTranslations("painter");
  const format = useFormatter();
  const size = t("pixels", { count: settings.diameter });
  const hardness = format.number(settings.hardness, { style: "percent" });
  return (
    <div
      data-floating
      role="group"
      aria-label={t("options")}
      className="absolute top-3 left-1/2 flex max-w-[calc(100%-24px)] -translate-x-1/2 items-center gap-3 floating px-3 py-1 text-sm whitespace-nowrap text-muted"
    >
      {settings.tool === "rectangle" ? (
        <Segmented
          label={t("rectangleMode")}
          value={settings.rectangleMode}
          onValueChange={(rectangleMode) => change({ rectangleMode })}
          options={[
            { value: "add", label: t("add") },
            { value: "subtract", label: t("subtract") },
          ]}
        />
      ) : (
        <>
          <span className="max-sm:sr-only">{t("size")}</span>
          <Slider
            className="w-[88px] max-sm:w-20"
            label={t("size")}
            value={toSlider(settings.diameter)}
            step={1}
            valueText={size}
            onValueChange={(at) => change({ diameter: fromSlider(at) })}
          />
          <b className="w-13 font-medium text-ink tabular-nums max-sm:w-auto">{size}</b>
          <span className="max-sm:sr-only">{t("hardness")}</span>
          <Slider
            className="w-[88px] max-sm:w-14"
            label={t("hardness")}
            value={settings.hardness * 100}
            step={1}
            valueText={hardness}
            onValueChange={(at) => change({ hardness: at / 100 })}
          />
          <b className="w-9 font-medium text-ink tabular-nums max-sm:hidden">{hardness}</b>
        </>
      )}
      <LookPopover settings={settings} change={change} />
    </div>
  );
}
