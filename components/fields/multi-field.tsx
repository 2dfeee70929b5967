"use client";

import { Check } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/** Any of a few choices, such as file formats. */
export function MultiField(control: ControlProps) {
  const shown = shownValue(control);
  const chosen: unknown[] = Array.isArray(shown) ? shown : [];
  const toggle = (value: unknown) => {
    const kept = (control.field.options ?? []).map((option) => option.value);
    const next = kept.filter((known) => (known === value) !== chosen.includes(known));
    control.onChange(next);
  };
  return (
    <FieldFrame control={control} group>
      <div className="flex flex-wrap gap-1.5">
        {control.field.options?.map(({ value, label }) => {
          const on = chosen.includes(value);
          return (
            <button
              key={String(value)}
              type="button"
              aria-pressed={on}
              onClick={() => toggle(value)}
              onBlur={control.onBlur}
              className={cn(
                "inline-flex h-8 items-center gap-1.5 rounded-lg border px-3 text-sm font-medium transition-colors pointer-coarse:h-10",
                on ? "border-ink text-ink" : "border-line-strong text-muted hover:text-ink",
              )}
            >
              <Check aria-hidden className={cn("size-3.5", !on && "opacity-0")} />
              {label}
            </button>
          );
        })}
      </div>
    </FieldFrame>
  );
}
