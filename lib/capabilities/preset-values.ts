import type { JsonObject, JsonValue } from "./define";
import type { Field, Fields } from "./fields";

/**
 * What of an input a preset keeps: values of known fields, no pictures. A list keeps its items with what is left of
 * them, so that units and passes come back as they were set.
 */
export function presetValues(fields: Fields, input: Readonly<Record<string, unknown>>): JsonObject {
  const kept: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = keptOf(field, input[name]);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

function keptOf(field: Field, value: unknown): JsonValue | undefined {
  if (value === undefined || value === null) return undefined;
  switch (field.kind) {
    case "picture":
    case "pictures":
      return undefined;
    case "group": {
      const inner = presetValues(field.fields, asRecord(value));
      return Object.keys(inner).length > 0 ? inner : undefined;
    }
    case "list":
      return Array.isArray(value) ? value.map((item) => presetValues(field.item, asRecord(item))) : undefined;
    case "embedded":
      return isJson(value) ? withoutPictures(value) : undefined;
    case "value":
      return isJson(value) ? value : undefined;
  }
}

/** Free JSON with its places for pictures left empty. */
function withoutPictures(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.startsWith("asset:") ? "asset:" : value;
  if (Array.isArray(value)) return value.map(withoutPictures);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPictures(inner)]));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isJson(value: unknown): value is JsonValue {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === "object" && Object.values(value).every(isJson);
}
