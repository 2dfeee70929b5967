"use client";

import { useController, useFormContext } from "react-hook-form";
import type { FormField } from "@/lib/capabilities/describe";
import { isEmpty } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import { CONTROLS, type GroupControl } from "../fields/registry";
import { issuesAt } from "./form-errors";

/** One field of the form, bound to its value and to what is wrong with it. */
export function FieldSlot({ field, optional }: { field: FormField; optional: boolean }) {
  const { control, clearErrors } = useFormContext<FormValues>();
  // A list's pictures are put into its parts from outside, which the list has to hear of.
  const exact = field.fields === undefined;
  const { field: bound, formState } = useController({ control, name: field.path, exact });
  if (isGroup(field.control)) return null;
  const Control = CONTROLS[field.control];
  return (
    <Control
      field={field}
      path={field.path}
      id={`field-${field.path}`}
      value={bound.value}
      optional={optional}
      issues={issuesAt(formState.errors, field.path)}
      onChange={(value) => {
        bound.onChange(value);
        clearErrors(field.path);
      }}
      // An empty field that is only passed through is not a mistake yet.
      onBlur={() => !isEmpty(bound.value) && bound.onBlur()}
    />
  );
}

function isGroup(control: FormField["control"]): control is GroupControl {
  return control === "group" || control === "placement";
}
