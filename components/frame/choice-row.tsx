"use client";

import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A few exclusive choices as plain toggle buttons: what every page loads should cost nothing. */
export function ChoiceRow<V extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string | undefined;
  options: readonly { value: V; label: ReactNode }[];
  onChoose(value: V): void;
}) {
  return (
    <div role="group" aria-label={label} className="flex rounded-lg bg-fill p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={value === option.value}
          onClick={() => onChoose(option.value)}
          className={cn(
            "inline-flex h-7 flex-1 items-center justify-center gap-1.5 rounded-md px-2 text-sm font-medium whitespace-nowrap text-muted transition-colors hover:text-ink pointer-coarse:h-9",
            value === option.value && "bg-chosen text-ink shadow-[0_1px_2px_#0003]",
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
