"use client";

import { Segmented } from "@/components/ui/segmented";
import { shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/** A few exclusive choices side by side. */
export function SegmentedField(control: ControlProps) {
  const options = control.field.options ?? [];
  const shown = shownValue(control);
  return (
    <FieldFrame control={control} group>
      <Segmented
        stretch
        label={control.field.label}
        value={shown === undefined ? "" : String(shown)}
        options={options.map(({ value, label }) => ({ value: String(value), label }))}
        onValueChange={(next) => control.onChange(options.find(({ value }) => String(value) === next)?.value)}
      />
    </FieldFrame>
  );
}
