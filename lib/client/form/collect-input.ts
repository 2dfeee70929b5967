import type { CapabilityForm, FormField } from "../../capabilities/describe";
import { givenDefault, type FormValues } from "./default-values";
import { isPart } from "./visibility";

/**
 * The input a form stands for: what a mode refuses, what is empty, and what the vendor assumes anyway is left
 * out. Hidden fields that still take part are sent.
 */
export function collectInput(form: CapabilityForm, values: FormValues): FormValues {
  return collect(form, form.fields, values, values);
}

function collect(
  form: CapabilityForm,
  fields: readonly FormField[],
  values: FormValues,
  all: FormValues,
): FormValues {
  const input: FormValues = {};
  for (const field of fields) {
    if (!isPart(form, field, all)) continue;
    const value = valueToSend(form, field, values[field.name], all);
    if (value !== undefined) input[field.name] = value;
  }
  return input;
}

function valueToSend(form: CapabilityForm, field: FormField, value: unknown, all: FormValues): unknown {
  if (field.kind === "group") {
    const inner = collect(form, field.fields ?? [], asRecord(value), all);
    return Object.keys(inner).length > 0 || field.required ? inner : undefined;
  }
  if (field.kind === "list") {
    const items = Array.isArray(value) ? value : [];
    return items.length === 0
      ? undefined
      : items.map((item) => collect(form, field.fields ?? [], asRecord(item), all));
  }
  if (isEmpty(value)) return undefined;
  return !field.required && isAssumed(field, value) ? undefined : value;
}

/** Whether a value is the same as none: blank text and empty lists say nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

/** Whether a value is the one in force when the field is left out. */
export function isAssumed(field: FormField, value: unknown): boolean {
  const assumed = givenDefault(field);
  return assumed !== undefined && JSON.stringify(value) === JSON.stringify(assumed);
}

function asRecord(value: unknown): FormValues {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
