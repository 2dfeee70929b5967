"use client";

import type { ControlProps } from "./control-props";
import { TextField } from "./text-field";

/** One name; the vendor takes it as a list of one, and so the form holds it. */
export function NameField(control: ControlProps) {
  const [name] = Array.isArray(control.value) ? control.value : [];
  return (
    <TextField
      {...control}
      value={name}
      onChange={(text) => control.onChange(text === "" ? undefined : [text])}
    />
  );
}
