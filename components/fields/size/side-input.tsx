"use client";

import { useState } from "react";
import { Input } from "@/components/ui/input";
import { snapSide, type SideLimits } from "@/lib/diffusion/sizes";
import type { ControlProps } from "../control-props";

/** One side in pixels. What is typed stays until it is left, and is then the nearest one the vendor takes. */
export function SideInput({
  control,
  limits,
  label,
  value,
  onChange,
}: {
  control: ControlProps;
  limits: SideLimits;
  label: string;
  value: number | undefined;
  onChange(side: number | undefined): void;
}) {
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    const number = typed === undefined || typed === "" ? NaN : Number(typed);
    if (!Number.isNaN(number)) onChange(snapSide(number, limits));
    setTyped(undefined);
    control.onBlur();
  };
  return (
    <Input
      id={control.id}
      type="number"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={control.issues.length > 0 || undefined}
      className="min-w-0 flex-1 px-1.5 text-center tabular-nums"
      min={limits.min}
      max={limits.max}
      step={limits.step}
      value={typed ?? value ?? ""}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = event.target.valueAsNumber;
        const isTaken = !Number.isNaN(number) && snapSide(number, limits) === number;
        if (isTaken) onChange(number);
        else if (event.target.value === "") onChange(undefined);
      }}
      onWheel={(event) => event.currentTarget.blur()}
      onKeyDown={(event) => event.key === "Enter" && !event.ctrlKey && !event.metaKey && leave()}
      onBlur={leave}
    />
  );
}
