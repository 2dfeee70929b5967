import type { CapabilityForm } from "../../capabilities/describe";
import { writePath } from "../../capabilities/paths";
import { fitValue } from "./carry/others";
import { defaultValues, type FormValues } from "./default-values";
import { leafFields } from "./visibility";

/** Values for a form by role, as a link or another tool sends them. */
export function valuesByRole(
  form: CapabilityForm,
  given: Readonly<Record<string, unknown>>,
  base: FormValues = defaultValues(form),
): FormValues {
  let values = base;
  const taken = new Set<string>();
  for (const field of leafFields(form.fields)) {
    if (!field.role || taken.has(field.role)) continue;
    const value = fitValue(field, given[field.role]);
    if (value === undefined) continue;
    taken.add(field.role);
    values = writePath(values, field.path, value);
  }
  return values;
}
