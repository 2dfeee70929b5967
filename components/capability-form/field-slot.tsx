"use client";

import type { FormField } from "@/lib/capabilities/describe";
import { CONTROLS } from "../fields/registry";
import { useControlProps } from "./use-control-props";

/** One field of the form, bound to its value and to what is wrong with it. */
export function FieldSlot({ field, optional }: { field: FormField; optional: boolean }) {
  const props = useControlProps(field, optional);
  const Control = CONTROLS[field.control];
  return Control && <Control {...props} />;
}
