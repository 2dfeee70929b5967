"use client";

import type { ControlProps } from "../control-props";
import { useControls } from "../field-resources";

/** The control of one field of a list's item. */
export function ItemField(props: ControlProps) {
  const controls = useControls();
  const Control = controls[props.field.control];
  return Control && <Control {...props} />;
}
