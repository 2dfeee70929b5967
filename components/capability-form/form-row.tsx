"use client";

import type { FormField } from "@/lib/capabilities/describe";
import { FieldSlot } from "./field-slot";
import { isSize } from "./form-rows";
import { SizeSlot } from "./size-slot";

/** One or two fields side by side; a width with its height as one size. */
export function FormRow({
  row,
  isOptional,
}: {
  row: readonly FormField[];
  isOptional(field: FormField): boolean;
}) {
  const [first, second] = row;
  if (first && second && isSize(first, second)) {
    const optional = isOptional(first) && isOptional(second);
    return <SizeSlot width={first} height={second} optional={optional} />;
  }
  const slots = row.map((field) => <FieldSlot key={field.path} field={field} optional={isOptional(field)} />);
  return row.length === 1 ? slots : <div className="grid grid-cols-2 items-start gap-2">{slots}</div>;
}
