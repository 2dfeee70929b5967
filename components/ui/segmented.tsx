"use client";

import type { ReactNode } from "react";
import { cn } from "./cn";
import { RadioGroup, RadioItem } from "./radio-group";

export interface SegmentedOption<V extends string> {
  value: V;
  label: ReactNode;
  /** The name where the label is only an icon. */
  name?: string;
  disabled?: boolean;
}

/** A few exclusive choices side by side. Arrow keys move between them; one is always chosen. */
export function Segmented<V extends string>({
  value,
  onValueChange,
  options,
  label,
  className,
  stretch,
}: {
  value: V;
  onValueChange(value: V): void;
  options: readonly SegmentedOption<V>[];
  /** The group's name, read aloud. */
  label: string;
  className?: string;
  /** Shares the whole width equally. */
  stretch?: boolean;
}) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next);
    if (option) onValueChange(option.value);
  };
  return (
    <RadioGroup
      value={value}
      onValueChange={choose}
      aria-label={label}
      className={cn("inline-flex rounded-lg bg-fill p-0.5", stretch && "flex w-full", className)}
    >
      {options.map((option) => (
        <RadioItem
          key={option.value}
          value={option.value}
          name={option.name}
          disabled={option.disabled}
          className={cn(
            "inline-flex h-7 items-center justify-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-muted transition-colors hover:text-ink pointer-coarse:h-9 [&_svg]:size-4",
            "has-checked:bg-chosen has-checked:text-ink has-checked:shadow-[0_1px_2px_#0003] has-disabled:opacity-45 has-disabled:hover:text-muted",
            stretch && "flex-1",
          )}
        >
          {option.label}
        </RadioItem>
      ))}
    </RadioGroup>
  );
}
