"use client";

import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Slider } from "@/components/ui/slider";
import { givenDefault } from "@/lib/client/form/default-values";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useUnitText } from "./use-range-text";

/**
 * A number in a range; the default is marked on the track and one click away. Where the vendor names no default, the
 * range stands dimmed until a number is chosen, and can be left to the vendor again.
 */
export function SliderField(control: ControlProps) {
  const t = useTranslations("form");
  const text = useUnitText();
  const { field } = control;
  const { min = 0, max = 1 } = field.limits;
  const assumed = givenDefault(field);
  const mark = typeof assumed === "number" ? assumed : undefined;
  const shown = shownValue(control);
  const chosen = typeof shown === "number" ? shown : undefined;
  const value = chosen ?? mark ?? min;
  const step = field.step ?? (max - min <= 1 ? 0.05 : 1);
  return (
    <FieldFrame
      control={{ ...control, optional: false }}
      group
      aside={
        <span className="flex items-center gap-1">
          {mark !== undefined && value !== mark && (
            <IconButton
              label={t("resetTo", { value: text(mark, field.unit) })}
              size="sm"
              className="-my-1 size-6"
              onClick={() => control.onChange(mark)}
            >
              <RotateCcw className="size-3.5!" />
            </IconButton>
          )}
          {chosen !== undefined && mark === undefined && control.optional && (
            <IconButton
              label={t("toVendorDefault")}
              size="sm"
              className="-my-1 size-6"
              onClick={() => control.onChange(undefined)}
            >
              <X className="size-3.5!" />
            </IconButton>
          )}
          {value === mark && <span>{t("default")}</span>}
          {chosen === undefined ? (
            <span>{t("vendorDefault")}</span>
          ) : (
            <span className="font-medium text-ink">{text(chosen, field.unit)}</span>
          )}
        </span>
      }
    >
      <Slider
        value={value}
        min={min}
        max={max}
        step={step}
        mark={mark}
        valueText={chosen === undefined ? t("vendorDefault") : undefined}
        className={chosen === undefined ? "opacity-60" : undefined}
        onValueChange={(next) => control.onChange(Math.round(next * 1_000) / 1_000)}
        onValueCommit={control.onBlur}
        aria-labelledby={`${control.id}-label`}
        aria-describedby={describedBy(control)["aria-describedby"]}
      />
    </FieldFrame>
  );
}
