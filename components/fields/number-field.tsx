"use client";

import { useState } from "react";
import { Input } from "@/components/ui/input";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useRangeText } from "./use-range-text";

/** A number with its range beside the label. What is typed stays as typed until it is left. */
export function NumberField(control: ControlProps) {
  const { field } = control;
  const shown = shownValue(control);
  const [typed, setTyped] = useState<string>();
  const range = useRangeText(field);
  return (
    <FieldFrame control={control} aside={range}>
      <Input
        id={control.id}
        type="number"
        inputMode="decimal"
        className="tabular-nums"
        min={field.limits.min}
        max={field.limits.max}
        step={field.step ?? "any"}
        value={typed ?? (typeof shown === "number" ? String(shown) : "")}
        placeholder={field.placeholder}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = event.target.valueAsNumber;
          control.onChange(Number.isNaN(number) ? undefined : number);
        }}
        onWheel={(event) => event.currentTarget.blur()}
        onBlur={() => {
          setTyped(undefined);
          control.onBlur();
        }}
        {...describedBy(control)}
      />
    </FieldFrame>
  );
}
