"use client";

import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

/** Base models to narrow a catalogue by, with how many entries each has. Pressed again, a chip lets go. */
export function BaseModelChips({
  options,
  value,
  onChange,
}: {
  options: readonly { value: string; count: number }[];
  value: string | undefined;
  onChange(value: string | undefined): void;
}) {
  const t = useTranslations("catalogues");
  const format = useFormatter();
  const shown =
    value === undefined || options.some((option) => option.value === value)
      ? options
      : [...options, { value, count: 0 }];
  return (
    <div
      role="group"
      aria-label={t("baseModel.label")}
      className="-mx-0.5 flex gap-1.5 overflow-x-auto p-0.5"
    >
      {shown.map((option) => {
        const isChosen = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? undefined : option.value)}
            className={cn(
              "flex h-7 shrink-0 items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-sm text-muted transition-colors hover:bg-fill hover:text-ink pointer-coarse:h-9",
              isChosen &&
                "border-accent bg-accent-soft font-medium text-accent hover:bg-accent-soft hover:text-accent",
            )}
          >
            {option.value}
            <span className={cn("text-xs tabular-nums", !isChosen && "text-faint")}>
              {format.number(option.count)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
