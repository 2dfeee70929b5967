"use client";

import { useState } from "react";
import { Input } from "@/components/ui/input";
import type { FormField } from "@/lib/capabilities/describe";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { SegmentedField } from "./segmented-field";
import { useRangeText } from "./use-range-text";

/** A number with its range beside the label; how many of something, where that is few, is one press. */
export function NumberField(control: ControlProps) {
  const few = fewNumbers(control.field);
  return few ? (
    <SegmentedField {...control} field={{ ...control.field, options: few }} />
  ) : (
    <NumberInput {...control} />
  );
}

/** What is typed stays as typed until it is left. */
function NumberInput(control: ControlProps) {
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

/** As many as stand beside each other. */
const FEW = 8;

function fewNumbers({ role, limits }: FormField): FormField["options"] {
  const { min = 1, max = Infinity, integer } = limits;
  if (role !== "count" || !integer || max - min >= FEW) return undefined;
  return Array.from({ length: max - min + 1 }, (_, index) => ({
    value: min + index,
    label: String(min + index),
  }));
}
