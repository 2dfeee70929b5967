"use client";

import { useController, useFormContext } from "react-hook-form";
import type { FormField } from "@/lib/capabilities/describe";
import { isEmpty } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import type { ControlProps } from "../fields/control-props";
import { issuesAt } from "./form-errors";

/** Binds a field to its value in the form and to what is wrong with it. */
export function useControlProps(field: FormField, optional: boolean): ControlProps {
  const { control, clearErrors } = useFormContext<FormValues>();
  // A list's pictures are put into its parts from outside, which the list has to hear of.
  const exact = field.fields === undefined;
  const { field: bound, formState } = useController({ control, name: field.path, exact });
  return {
    field,
    path: field.path,
    id: `field-${field.path}`,
    value: bound.value,
    optional,
    issues: issuesAt(formState.errors, field.path),
    onChange: (value) => {
      bound.onChange(value);
      clearErrors(field.path);
    },
    // An empty field that is only passed through is not a mistake yet.
    onBlur: () => !isEmpty(bound.value) && bound.onBlur(),
  };
}
