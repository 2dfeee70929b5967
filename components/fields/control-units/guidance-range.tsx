"use client";

import { useFormatter, useTranslations } from "next-intl";
import { RangeSlider } from "@/components/ui/range-slider";
import { shownValue, type ControlProps } from "../control-props";
import { FieldFrame } from "../field-frame";

/** From which to which part of the steps a control has its say, as one range with two thumbs. */
export function GuidanceRange({
  start,
  end,
  onChange,
}: {
  start: ControlProps;
  end: ControlProps;
  onChange(start: number, end: number): void;
}) {
  const t = useTranslations("diffusion.units");
  const format = useFormatter();
  const { min = 0 } = start.field.limits;
  const { max = 1 } = end.field.limits;
  const [from, to] = [numberOf(start, min), numberOf(end, max)];
  const percent = (part: number) => format.number(part, { style: "percent" });
  return (
    <FieldFrame
      control={{
        ...start,
        id: `${start.id}-range`,
        field: { ...start.field, label: t("guidance"), help: undefined },
        issues: [...start.issues, ...end.issues],
        optional: false,
      }}
      group
      aside={
        <span className="font-medium text-ink">
          {t("guidanceRange", { start: percent(from), end: percent(to) })}
        </span>
      }
    >
      <RangeSlider
        value={[from, to]}
        min={min}
        max={max}
        step={start.field.step ?? 0.05}
        startLabel={start.field.label}
        endLabel={end.field.label}
        onValueChange={(nextStart, nextEnd) => onChange(round(nextStart), round(nextEnd))}
        onValueCommit={start.onBlur}
      />
    </FieldFrame>
  );
}

function numberOf(control: ControlProps, otherwise: number): number {
  const shown = shownValue(control);
  return typeof shown === "number" ? shown : otherwise;
}

function round(part: number): number {
  return Math.round(part * 1_000) / 1_000;
}
