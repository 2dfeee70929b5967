"use client";

import * as Primitive from "radix-ui/slider";

const thumbStyles =
  "block size-[15px] rounded-full border-2 border-panel bg-ink shadow-[0_0_0_1px_var(--line-strong)] transition-transform active:scale-110 pointer-coarse:size-5";

/** A start and an end in a range, each with a thumb of its own; neither passes the other. */
export function RangeSlider({
  value: [start, end],
  onValueChange,
  onValueCommit,
  min,
  max,
  step,
  startLabel,
  endLabel,
}: {
  value: readonly [number, number];
  onValueChange(start: number, end: number): void;
  onValueCommit?(): void;
  min: number;
  max: number;
  step: number;
  startLabel: string;
  endLabel: string;
}) {
  return (
    <Primitive.Root
      value={[start, end]}
      onValueChange={([from = start, to = end]) => onValueChange(from, to)}
      onValueCommit={onValueCommit}
      min={min}
      max={max}
      step={step}
      className="relative flex h-7 w-full touch-none items-center select-none"
    >
      <Primitive.Track className="relative h-[3px] grow rounded-full bg-line-strong">
        <Primitive.Range className="absolute h-full rounded-full bg-ink" />
      </Primitive.Track>
      <Primitive.Thumb aria-label={startLabel} className={thumbStyles} />
      <Primitive.Thumb aria-label={endLabel} className={thumbStyles} />
    </Primitive.Root>
  );
}
