"use client";

import * as Primitive from "radix-ui/slider";
import type { ComponentProps } from "react";
import { cn } from "./cn";

export interface SliderProps extends Omit<
  ComponentProps<typeof Primitive.Root>,
  "value" | "defaultValue" | "onValueChange" | "onValueCommit" | "aria-label" | "id"
> {
  value: number;
  onValueChange(value: number): void;
  onValueCommit?(value: number): void;
  /** The control's name; a visible label may name it instead with `aria-labelledby`. */
  label?: string;
  /** The value as read aloud, where the bare number says too little. */
  valueText?: string;
  /** Marks where the default lies. */
  mark?: number;
}

/** One value in a range. Arrow keys step, Home and End go to the limits. */
export function Slider({
  value,
  onValueChange,
  onValueCommit,
  label,
  valueText,
  mark,
  min = 0,
  max = 100,
  className,
  "aria-labelledby": labelledBy,
  "aria-describedby": describedBy,
  ...rest
}: SliderProps) {
  const at = mark === undefined || max === min ? undefined : ((mark - min) / (max - min)) * 100;
  return (
    <Primitive.Root
      value={[value]}
      onValueChange={([next]) => next !== undefined && onValueChange(next)}
      onValueCommit={([next]) => next !== undefined && onValueCommit?.(next)}
      min={min}
      max={max}
      className={cn(
        "relative flex h-7 w-full touch-none items-center select-none data-disabled:opacity-50",
        className,
      )}
      {...rest}
    >
      <Primitive.Track className="relative h-[3px] grow rounded-full bg-line-strong">
        <Primitive.Range className="absolute h-full rounded-full bg-ink" />
        {at !== undefined && (
          <span
            aria-hidden
            className="absolute -top-[3px] h-[9px] w-px bg-faint"
            style={{ left: `${at}%` }}
          />
        )}
      </Primitive.Track>
      <Primitive.Thumb
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-valuetext={valueText}
        className="block size-[15px] rounded-full border-2 border-panel bg-ink shadow-[0_0_0_1px_var(--line-strong)] transition-transform active:scale-110 pointer-coarse:size-5"
      />
    </Primitive.Root>
  );
}
