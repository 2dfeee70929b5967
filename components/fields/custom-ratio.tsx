"use client";

import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";

/** Two numbers that make a ratio `W:H`. */
export function CustomRatio({
  value,
  onChange,
  onBlur,
  invalid,
}: {
  value: string | undefined;
  onChange(value: string): void;
  onBlur(): void;
  invalid: boolean;
}) {
  const t = useTranslations("form");
  const [width = "", height = ""] = (value ?? "").split(":");
  const side = (index: 0 | 1, label: string) => (
    <Input
      type="number"
      inputMode="numeric"
      min={1}
      step={1}
      aria-label={label}
      aria-invalid={invalid || undefined}
      className="w-20 text-center tabular-nums"
      value={index === 0 ? width : height}
      onChange={({ target }) =>
        onChange(index === 0 ? `${target.value}:${height}` : `${width}:${target.value}`)
      }
      onBlur={onBlur}
    />
  );
  return (
    <div className="flex items-center gap-2">
      {side(0, t("ratioWidth"))}
      <span aria-hidden className="text-faint">
        :
      </span>
      {side(1, t("ratioHeight"))}
    </div>
  );
}
