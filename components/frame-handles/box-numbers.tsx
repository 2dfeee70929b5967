"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import type { Rect } from "@/lib/painter/geometry";

const PARTS = ["x", "y", "width", "height"] as const;

/** A box in whole pixels, always the drawing's; what is typed moves the drawing at once. */
export function BoxNumbers({
  box,
  label,
  onType,
  className,
}: {
  box: Rect | undefined;
  /** What the numbers are of. */
  label: string;
  onType(part: keyof Rect, value: number): void;
  className?: string;
}) {
  const t = useTranslations("placement.numbers");
  return (
    <div role="group" aria-label={label} className={cn("flex items-center gap-1.5", className)}>
      {PARTS.map((part) => (
        <BoxNumber
          key={part}
          name={t(part)}
          letter={t(`letter.${part}`)}
          least={part === "x" || part === "y" ? undefined : 1}
          value={box?.[part]}
          onType={(value) => onType(part, value)}
        />
      ))}
    </div>
  );
}

function BoxNumber({
  name,
  letter,
  least,
  value,
  onType,
}: {
  name: string;
  letter: string;
  least: number | undefined;
  value: number | undefined;
  onType(value: number): void;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className="flex h-7 items-center rounded-md bg-fill pl-2 text-sm text-faint focus-within:outline-2 focus-within:outline-accent pointer-coarse:h-9">
      <span aria-hidden>{letter}</span>
      <input
        type="number"
        inputMode="numeric"
        step={1}
        min={least}
        aria-label={name}
        disabled={value === undefined}
        value={typed ?? value ?? ""}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = target.valueAsNumber;
          if (Number.isInteger(number) && number >= (least ?? -Infinity)) onType(number);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        onWheel={(event) => event.currentTarget.blur()}
        className="h-full w-13 [appearance:textfield] bg-transparent px-1 text-right text-ink tabular-nums outline-none [&::-webkit-inner-spin-button]:appearance-none"
      />
    </label>
  );
}
