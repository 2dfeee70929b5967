import type { CapabilityForm, FormField } from "../../capabilities/describe";
import { readPath, writePath } from "../../capabilities/paths";
import { isAssumed, isEmpty } from "./collect-input";
import { defaultValues, type FormValues } from "./default-values";
import { leafFields } from "./visibility";

export interface Carried {
  values: FormValues;
  /** Labels of what the new engine has no place for. */
  dropped: string[];
}

/**
 * Takes one engine's values over to another: by role, and by name where neither field has one. Whatever the new
 * engine cannot hold is named, never lost silently.
 */
export function carryValues(
  from: CapabilityForm,
  to: CapabilityForm,
  values: FormValues,
  base: FormValues = defaultValues(to),
): Carried {
  const sources = leafFields(from.fields).filter((field) => {
    const value = readPath(values, field.path);
    return !isEmpty(value) && !isAssumed(field, value);
  });
  const used = new Set<string>();
  let carried = base;
  for (const target of leafFields(to.fields)) {
    const source = partnerOf(target, sources, used);
    if (!source) continue;
    const value = fitValue(target, readPath(values, source.path));
    if (value === undefined) continue;
    used.add(source.path);
    carried = writePath(carried, target.path, value);
  }
  const dropped = sources.filter((field) => !used.has(field.path) && !isPreset(field, from, values));
  return { values: carried, dropped: dropped.map(({ label }) => label) };
}

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

function partnerOf(target: FormField, sources: readonly FormField[], used: ReadonlySet<string>) {
  const free = sources.filter((source) => !used.has(source.path));
  const sameName = free.find((source) => source.path === target.path && source.role === target.role);
  if (sameName) return sameName.control === target.control || target.role ? sameName : undefined;
  return target.role ? free.find((source) => source.role === target.role) : undefined;
}

/** The value as the target can hold it, or undefined where it cannot. */
function fitValue(target: FormField, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (target.kind === "pictures")
    return (Array.isArray(value) ? value : [value]).slice(0, target.limits.maxItems);
  if (target.kind === "picture") return Array.isArray(value) ? value[0] : value;
  if (target.kind === "list") return Array.isArray(value) ? value : undefined;
  if (target.options && !target.custom) {
    const choices = target.options.map((option) => option.value);
    const wanted: unknown[] = Array.isArray(value) ? value : [value];
    if (!wanted.every((choice) => choices.some((known) => known === choice))) return undefined;
  }
  if (typeof value !== "number") return value;
  const { min = -Infinity, max = Infinity } = target.limits;
  return value < min || value > max ? undefined : value;
}

/** Modes a form starts with were never chosen by a person: losing them needs no word. */
function isPreset(field: FormField, form: CapabilityForm, values: FormValues): boolean {
  return readPath(defaultValues(form), field.path) === readPath(values, field.path);
}
