import type { CapabilityForm, FormField } from "../../capabilities/describe";
import { startItem, startValue, type FormValues } from "./default-values";

/**
 * A form's values with a preset in force: what the preset does not name goes back to its default. Pictures stay,
 * which no preset keeps, and so does a prompt the preset has none for.
 */
export function applyPreset(form: CapabilityForm, current: FormValues, preset: FormValues): FormValues {
  return mergeFields(form.fields, current, preset);
}

function mergeFields(fields: readonly FormField[], current: FormValues, preset: FormValues): FormValues {
  const entries = fields.map((field): [string, unknown] => [
    field.name,
    merge(field, current[field.name], preset[field.name]),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function merge(field: FormField, current: unknown, preset: unknown): unknown {
  switch (field.kind) {
    case "picture":
    case "pictures":
      return current;
    case "group":
      return mergeFields(field.fields ?? [], asRecord(current), asRecord(preset));
    case "list": {
      if (!Array.isArray(preset)) return startValue(field);
      const items: unknown[] = Array.isArray(current) ? current : [];
      return preset.map((item, index) => ({
        ...startItem(field),
        ...mergeFields(field.fields ?? [], asRecord(items[index]), asRecord(item)),
      }));
    }
    default:
      return preset ?? (field.role === "prompt" ? current : startValue(field));
  }
}

function asRecord(value: unknown): FormValues {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
