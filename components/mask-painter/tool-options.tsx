"use client";

import { Gauge, Link2, SquaresIntersect, SquaresSubtract, SquaresUnite } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Segmented } from "@/components/ui/segmented";
import { BRUSH_LIMITS } from "@/lib/painter/brush";
import { LabelledSlider } from "./labelled-slider";
import { isBrush, type ChangeSettings, type PainterSettings } from "./painter-settings";

/** Sizes are felt as ratios: the slider moves on a logarithm. */
const toSlider = (diameter: number) => (Math.log(diameter) / Math.log(BRUSH_LIMITS.maxDiameter)) * 100;
const fromSlider = (at: number) => Math.max(1, Math.round(BRUSH_LIMITS.maxDiameter ** (at / 100)));

const MODES = [
  { value: "add", icon: SquaresUnite },
  { value: "subtract", icon: SquaresSubtract },
  { value: "intersect", icon: SquaresIntersect },
] as const;

/** What the current tool can be set to. */
export function ToolOptions({ settings, change }: { settings: PainterSettings; change: ChangeSettings }) {
  const t = useTranslations("painter");
  const format = useFormatter();
  if (isBrush(settings.tool)) {
    return (
      <>
        <LabelledSlider
          label={t("size")}
          value={toSlider(settings.diameter)}
          text={t("pixels", { count: settings.diameter })}
          onChange={(at) => change({ diameter: fromSlider(at) })}
        />
        <LabelledSlider
          label={t("hardness")}
          value={settings.hardness * 100}
          text={format.number(settings.hardness, { style: "percent" })}
          onChange={(at) => change({ hardness: at / 100 })}
        />
        <IconButton
          label={t("pressure")}
          size="sm"
          aria-pressed={settings.pressure}
          onClick={() => change({ pressure: !settings.pressure })}
        >
          <Gauge />
        </IconButton>
      </>
    );
  }
  if (settings.tool === "move") return <span className="px-1 max-sm:whitespace-normal">{t("moveHint")}</span>;
  return (
    <>
      <Segmented
        label={t("mode")}
        value={settings.mode}
        onValueChange={(mode) => change({ mode })}
        options={MODES.map(({ value, icon: Icon }) => ({
          value,
          name: t(value),
          label: <Icon aria-hidden />,
        }))}
      />
      {settings.tool === "wand" && (
        <>
          <LabelledSlider
            label={t("tolerance")}
            max={255}
            value={settings.tolerance}
            text={format.number(settings.tolerance)}
            onChange={(tolerance) => change({ tolerance })}
          />
          <IconButton
            label={t("contiguous")}
            size="sm"
            aria-pressed={settings.contiguous}
            onClick={() => change({ contiguous: !settings.contiguous })}
          >
            <Link2 />
          </IconButton>
        </>
      )}
      {settings.tool === "polygon" && <span className="max-sm:hidden">{t("polygonHint")}</span>}
    </>
  );
}
