"use client";

import { useTranslations } from "next-intl";
import { Select, SelectContent, SelectItem, SelectTrigger } from "@/components/ui/select";
import type { Size } from "@/lib/painter/geometry";
import { SIZE_PRESETS, sizeKey } from "./size-presets";

/** The result's size: shop presets, or whatever the numbers in the form say. */
export function SizeMenu({ size, onSize }: { size: Size; onSize(size: Size): void }) {
  const t = useTranslations("painter.placement");
  const isPreset = SIZE_PRESETS.some((preset) => sizeKey(preset) === sizeKey(size));
  const choose = (key: string) => {
    const preset = SIZE_PRESETS.find((candidate) => sizeKey(candidate) === key);
    if (preset) onSize({ width: preset.width, height: preset.height });
  };
  return (
    <Select value={sizeKey(size)} onValueChange={choose}>
      <SelectTrigger
        aria-label={t("size")}
        className="h-7 w-auto min-w-32 border-transparent text-sm tabular-nums"
      />
      <SelectContent>
        {SIZE_PRESETS.map((preset) => (
          <SelectItem key={sizeKey(preset)} value={sizeKey(preset)} meta={preset.ratio}>
            {preset.width} × {preset.height}
          </SelectItem>
        ))}
        {!isPreset && (
          <SelectItem value={sizeKey(size)} meta={t("custom")}>
            {size.width} × {size.height}
          </SelectItem>
        )}
      </SelectContent>
    </Select>
  );
}
