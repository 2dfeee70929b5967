import { takesPart } from "../../capabilities/conditions";
import type { CapabilityForm, FormField } from "../../capabilities/describe";
import { isGiven, readPath } from "../../capabilities/paths";
import { givenDefault, type FormValues } from "./default-values";

/** Whether a field is part of the request under the current values: a mode may refuse it. */
export function isPart(form: CapabilityForm, field: FormField, values: FormValues): boolean {
  return takesPart(form.conditions, values, field.path);
}

/** Whether a field is shown: it takes part, and the value it depends on (or that one's default) asks for it. */
export function isShown(form: CapabilityForm, field: FormField, values: FormValues): boolean {
  if (!isPart(form, field, values)) return false;
  const { shownWhen } = field;
  if (!shownWhen) return true;
  const given = readPath(values, shownWhen.field);
  const deciding = findField(form.fields, shownWhen.field);
  const value = isGiven(given) ? given : deciding && givenDefault(deciding);
  return shownWhen.in.some((candidate) => candidate === value);
}

/** The field at a written path pattern, at any depth. */
export function findField(fields: readonly FormField[], path: string): FormField | undefined {
  for (const field of fields) {
    if (field.path === path) return field;
    const inner = findField(field.fields ?? [], path);
    if (inner) return inner;
  }
  return undefined;
}

/** Every field without inner ones, in the order they are shown; items of lists are left out. */
export function leafFields(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => (field.kind === "group" ? leafFields(field.fields ?? []) : [field]));
}

/** Whether some condition asks for this field under the current values, beyond its own schema. */
export function isNeeded(form: CapabilityForm, field: FormField, values: FormValues): boolean {
  if (field.required) return true;
  return form.conditions.some((condition) => {
    if (!condition.require?.includes(field.path)) return false;
    if (!condition.when) return true;
    const given = readPath(values, condition.when.field);
    const value = isGiven(given) ? given : condition.when.absent;
    return condition.when.in.some((candidate) => candidate === value);
  });
}
