import type { CapabilityForm, FormField } from "../../capabilities/describe";
import { readPath } from "../../capabilities/paths";
import { isAssumed, isEmpty } from "./collect-input";
import type { FormValues } from "./default-values";
import { isShown } from "./visibility";

/** Whether a field holds something else than it started with. */
export function isChanged(field: FormField, values: FormValues): boolean {
  const value = readPath(values, field.path);
  if (field.kind === "group") return (field.fields ?? []).some((inner) => isChanged(inner, values));
  return !isEmpty(value) && !isAssumed(field, value);
}

/** The fields behind "more settings" that are shown and differ from their defaults. */
export function changedAdvanced(form: CapabilityForm, values: FormValues): FormField[] {
  return form.fields.filter(
    (field) => field.advanced && isShown(form, field, values) && isChanged(field, values),
  );
}
