"use client";

import { useTranslations } from "next-intl";
import { Select, SelectContent, SelectItem, SelectTrigger } from "@/components/ui/select";
import type { Size } from "@/lib/painter/geometry";
import { RatioShape } from "../fields/ratio-shape";
import { SIZE_PRESETS, sizeKey } from "./size-presets";

/** The result's size: shop presets, or whatever the numbers in the form say. */
export function SizeMenu({ size, onSize }: { size: Size; onSize(size: Size): void }) {
  const t = useTranslations("placement");
  const isPreset = SIZE_PRESETS.some((preset) => sizeKey(preset) === sizeKey(size));
  const choose = (key: string) => {
    const preset = SIZE_PRESETS.find((candidate) => sizeKey(candidate) === key);
    if (preset) onSize({ width: preset.width, height: preset.height });
  };
  const item = ({ width, height }: Size) => (
    <span className="flex items-center gap-2 tabular-nums">
      <RatioShape ratio={`${width}:${height}`} size={16} />
      {width} × {height}
    </span>
  );
  return (
    <Select value={sizeKey(size)} onValueChange={choose}>
      <SelectTrigger
        aria-label={t("size")}
        className="h-7 w-auto min-w-36 shrink-0 border-transparent text-sm pointer-coarse:h-9"
      />
      <SelectContent>
        {SIZE_PRESETS.map((preset) => (
          <SelectItem
            key={sizeKey(preset)}
            value={sizeKey(preset)}
            meta={t("use.line", { use: t(`use.${preset.use}`), ratio: preset.ratio })}
          >
            {item(preset)}
          </SelectItem>
        ))}
        {!isPreset && (
          <SelectItem value={sizeKey(size)} meta={t("custom")}>
            {item(size)}
          </SelectItem>
        )}
      </SelectContent>
    </Select>
  );
}
