"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn";

export interface SliderProps extends Omit<
  ComponentProps<"input">,
  "type" | "value" | "defaultValue" | "onChange" | "aria-label" | "aria-valuetext" | "min" | "max"
> {
  value: number;
  onValueChange(value: number): void;
  /** Called when the thumb is let go and when a key has moved it. */
  onValueCommit?(): void;
  min?: number;
  max?: number;
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
  ...rest
}: SliderProps) {
  const commit = () => onValueCommit?.();
  return (
    <div className={cn("slider relative flex h-7 w-full items-center has-disabled:opacity-50", className)}>
      <span aria-hidden className="absolute inset-x-0 h-[3px] rounded-full bg-line-strong">
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-ink"
          style={{ width: along(value, min, max) }}
        />
        {mark !== undefined && (
          <span
            className="absolute -top-[3px] h-[9px] w-px bg-faint"
            style={{ left: along(mark, min, max) }}
          />
        )}
      </span>
      <input
        {...rest}
        type="range"
        min={min}
        max={max}
        value={value}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={(event) => onValueChange(event.target.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        className="absolute inset-0 size-full cursor-pointer touch-none appearance-none rounded-sm bg-transparent disabled:cursor-default"
      />
    </div>
  );
}

/** Where the middle of the thumb stands: half a thumb from either end. */
function along(value: number, min: number, max: number): string {
  const part = max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
  return `calc(var(--thumb) / 2 + (100% - var(--thumb)) * ${part})`;
}
