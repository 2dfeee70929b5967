"use client";

import { Input } from "@/components/ui/input";
import { describedBy, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/** One line of words. */
export function TextField(control: ControlProps) {
  const text = typeof control.value === "string" ? control.value : "";
  const limit = control.field.limits.maxLength;
  return (
    <FieldFrame control={control} aside={limit !== undefined && `${[...text].length} / ${limit}`}>
      <Input
        id={control.id}
        value={text}
        placeholder={control.field.placeholder}
        onChange={(event) => control.onChange(event.target.value)}
        onBlur={control.onBlur}
        {...describedBy(control)}
      />
    </FieldFrame>
  );
}
