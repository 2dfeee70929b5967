import type { JsonObject } from "./define";

/** What a value may be, as far as a control shows it: numbers, characters, items of a list. */
export interface FieldLimits {
  min?: number;
  max?: number;
  /** The value has to be more than this; equal is too small. */
  above?: number;
  integer?: boolean;
  multipleOf?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** The limits of one field's JSON Schema; the ends of the safe integers are none a person should read. */
export function limitsOf(schema: JsonObject): FieldLimits {
  const limits: FieldLimits = {
    min: bound(schema.minimum),
    max: bound(schema.maximum),
    above: bound(schema.exclusiveMinimum),
    integer: schema.type === "integer" ? true : undefined,
    multipleOf: bound(schema.multipleOf),
    maxLength: bound(schema.maxLength),
    minItems: bound(schema.minItems),
    maxItems: bound(schema.maxItems),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}

/** The listed choices of a field's JSON Schema: its own, its items' or those of one branch of an `anyOf`. */
export function optionsOf(schema: JsonObject): (string | number)[] | undefined {
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  for (const candidate of [schema, schema.items, ...branches]) {
    if (typeof candidate !== "object" || candidate === null || Array.isArray(candidate)) continue;
    if (Array.isArray(candidate.enum)) return candidate.enum.filter(isChoice);
    if (isChoice(candidate.const)) return [candidate.const];
  }
  return undefined;
}

function isChoice(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function bound(value: unknown): number | undefined {
  return typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
}
