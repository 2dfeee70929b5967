"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Slider } from "@/components/ui/slider";
import { givenDefault } from "@/lib/client/form/default-values";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useUnitText } from "./use-range-text";

/** A number in a range; the default is marked on the track and one click away. */
export function SliderField(control: ControlProps) {
  const t = useTranslations("form");
  const text = useUnitText();
  const { field } = control;
  const { min = 0, max = 1 } = field.limits;
  const assumed = givenDefault(field);
  const mark = typeof assumed === "number" ? assumed : undefined;
  const shown = shownValue(control);
  const value = typeof shown === "number" ? shown : (mark ?? min);
  const step = field.step ?? (max - min <= 1 ? 0.05 : 1);
  return (
    <FieldFrame
      control={control}
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
          {value === mark && <span>{t("default")}</span>}
          <span className="font-medium text-ink">{text(value, field.unit)}</span>
        </span>
      }
    >
      <Slider
        value={value}
        min={min}
        max={max}
        step={step}
        mark={mark}
        onValueChange={(next) => control.onChange(Math.round(next * 1_000) / 1_000)}
        onValueCommit={control.onBlur}
        aria-labelledby={`${control.id}-label`}
        aria-describedby={describedBy(control)["aria-describedby"]}
      />
    </FieldFrame>
  );
}
