"use client";

import { cn } from "@/components/ui/cn";
import { ChoiceSelect } from "@/components/ui/choice-select";

/** A choice of a filter. */
export interface FilterOption {
  value: string;
  label: string;
}

const ALL = "*";

/** One filter that takes everything until a value is chosen. */
export function FilterSelect({
  label,
  all,
  value,
  options,
  onChange,
  className,
}: {
  label: string;
  all: string;
  value: string | undefined;
  options: readonly FilterOption[];
  onChange(value: string | undefined): void;
  className?: string;
}) {
  return (
    <ChoiceSelect
      aria-label={label}
      value={value ?? ALL}
      onChange={(next) => onChange(next === ALL ? undefined : next)}
      choices={[{ value: ALL, label: all }, ...options]}
      className={cn("w-auto min-w-24", value && "border-accent", className)}
    />
  );
}
