import type { CapabilityForm, FormField } from "../../capabilities/describe";

export type FormValues = Record<string, unknown>;

/**
 * What a fresh form holds. Optional fields start empty, since the vendor assumes their default; a required
 * field starts with the documented default, or with the first of its choices where every run needs a mode.
 */
export function defaultValues(form: CapabilityForm): FormValues {
  return valuesOf(form.fields);
}

/** The documented default: what the vendor assumes, or what the studio fills in for it. */
export function givenDefault(field: FormField): FormField["assumed"] {
  return field.assumed ?? field.preset;
}

function valuesOf(fields: readonly FormField[]): FormValues {
  const entries = fields.map((field): [string, unknown] => [field.name, defaultOf(field)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function defaultOf(field: FormField): unknown {
  if (field.kind === "group") return valuesOf(field.fields ?? []);
  if (field.kind === "list" || field.kind === "pictures") return [];
  if (!field.required) return undefined;
  if (givenDefault(field) !== undefined) return givenDefault(field);
  const isMode = field.control === "segmented" || field.control === "select";
  return isMode ? field.options?.[0]?.value : undefined;
}
