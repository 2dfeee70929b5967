"use client";

import { cn } from "@/components/ui/cn";
import { Select, SelectContent, SelectItem, SelectTrigger } from "@/components/ui/select";

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
}: {
  label: string;
  all: string;
  value: string | undefined;
  options: readonly FilterOption[];
  onChange(value: string | undefined): void;
}) {
  return (
    <Select value={value ?? ALL} onValueChange={(next) => onChange(next === ALL ? undefined : next)}>
      <SelectTrigger aria-label={label} className={cn("w-auto min-w-24", value && "border-accent")} />
      <SelectContent>
        <SelectItem value={ALL}>{all}</SelectItem>
        {options.map((option) => (
          <SelectItem key={option.value} value={option.value}>
            {option.label}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
