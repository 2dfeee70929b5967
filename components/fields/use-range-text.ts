"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { FormField } from "@/lib/capabilities/describe";

const UNITS = { px: " px", "%": " %", x: "×" } as const;

/** A number with its unit, as the reader writes numbers. */
export function useUnitText(): (value: number, unit: FormField["unit"]) => string {
  const format = useFormatter();
  return (value, unit) => `${format.number(value, { useGrouping: false })}${unit ? UNITS[unit] : ""}`;
}

/** The numbers a field takes, or undefined where the vendor names no bound. */
export function useRangeText({ limits, unit }: FormField): string | undefined {
  const { min, max, above } = limits;
  const t = useTranslations("form.range");
  const text = useUnitText();
  if (min !== undefined && max !== undefined)
    return t("between", { min: text(min, undefined), max: text(max, unit) });
  if (above !== undefined) return t("above", { min: text(above, unit) });
  if (min !== undefined) return t("from", { min: text(min, unit) });
  return max === undefined ? undefined : t("to", { max: text(max, unit) });
}
