"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Slider } from "@/components/ui/slider";

/** How much of a JPEG or WebP is kept. */
export function QualityRow({ value, onChange }: { value: number; onChange(value: number): void }) {
  const t = useTranslations("keep.export");
  const id = useId();
  return (
    <div>
      <p className="flex justify-between text-base font-medium">
        <span id={id}>{t("quality")}</span>
        <span className="text-muted tabular-nums">{value}</span>
      </p>
      <Slider aria-labelledby={id} value={value} min={40} max={100} mark={92} onValueChange={onChange} />
    </div>
  );
}
