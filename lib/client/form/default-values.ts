import type { CapabilityForm, FormField } from "../../capabilities/describe";

export type FormValues = Record<string, unknown>;

/**
 * What a fresh form holds. Optional fields start empty, since the vendor assumes their default, unless the
 * capability says what to start with; a required field starts with the documented default, or with the first of its choices where every run needs a mode.
 */
export function defaultValues(form: CapabilityForm): FormValues {
  return valuesOf(form.fields);
}

/** The documented default: what the vendor assumes, or what the studio fills in for it. */
export function givenDefault(field: FormField): FormField["assumed"] {
  return field.assumed ?? field.preset;
}

function valuesOf(fields: readonly FormField[]): FormValues {
  const entries = fields.map((field): [string, unknown] => [field.name, startValue(field)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What one field of a fresh form holds; a list has as many items as the vendor asks for. */
export function startValue(field: FormField): unknown {
  if (field.kind === "group") return valuesOf(field.fields ?? []);
  if (field.kind === "pictures") return [];
  if (field.kind === "list") return Array.from({ length: startLength(field) }, () => startItem(field));
  if (field.initial !== undefined) return field.initial;
  if (!field.required) return undefined;
  if (givenDefault(field) !== undefined) return givenDefault(field);
  const isMode = field.control === "segmented" || field.control === "select";
  return isMode ? field.options?.[0]?.value : undefined;
}

/** A new item of a list. */
export function startItem(list: FormField): FormValues {
  return valuesOf(list.fields ?? []);
}

/** What a garment dresses is a person's to say, so none is there before one is put in. */
function startLength({ control, limits }: FormField): number {
  return control === "garments" ? 0 : (limits.minItems ?? 0);
}
