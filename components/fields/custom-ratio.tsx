"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
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
  const [sides, setSides] = useState<readonly [string, string]>(() => {
    const [width = "", height = ""] = (value ?? "").split(":");
    return [width, height];
  });
  const change = (next: readonly [string, string]) => {
    setSides(next);
    onChange(`${next[0]}:${next[1]}`);
  };
  const side = (index: 0 | 1, label: string) => (
    <Input
      type="number"
      inputMode="numeric"
      min={1}
      step={1}
      aria-label={label}
      aria-invalid={invalid || undefined}
      className="w-20 text-center tabular-nums"
      value={sides[index]}
      onChange={({ target }) => change(index === 0 ? [target.value, sides[1]] : [sides[0], target.value])}
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
