import type { FormField } from "../../capabilities/describe";
import { readPath } from "../../capabilities/paths";
import { isAssumed, isEmpty } from "./collect-input";
import { startValue, type FormValues } from "./default-values";

/** Whether a field has to be given and starts empty, as a product's place does: it is filled in, not changed. */
export function isFilledIn(field: FormField): boolean {
  return field.required && startValue(field) === undefined;
}

/** How many values of a field differ from what a fresh form holds: of a group its fields', of a list its items. */
export function countChanged(field: FormField, values: FormValues): number {
  const value = readPath(values, field.path);
  if (field.kind === "group") {
    return (field.fields ?? []).reduce((count, inner) => count + countChanged(inner, values), 0);
  }
  if (isEmpty(value) || isAssumed(field, value) || isFilledIn(field)) return 0;
  if (JSON.stringify(value) === JSON.stringify(startValue(field))) return 0;
  return field.kind === "list" && Array.isArray(value) ? value.length : 1;
}
