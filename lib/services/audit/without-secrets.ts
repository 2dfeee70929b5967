import type { JsonObject, JsonValue } from "../../capabilities/json";

/** Fields that are never logged, whatever a caller hands over. */
const SECRET =
  /pass(word|phrase)?$|secret|token|credential|authorization|cookie|private|app_?code$|api_?key$|^key$/i;
const LONGEST = 500;
const MOST_ENTRIES = 50;

/** Details as they may stand in the log: secrets named as such are left out, long texts and lists cut. */
export function withoutSecrets(details: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const kept = Object.entries(details).flatMap(([name, value]) =>
    value === undefined || SECRET.test(name) ? [] : [[name, bounded(value)] as const],
  );
  return Object.fromEntries(kept.slice(0, MOST_ENTRIES));
}

function bounded(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.slice(0, LONGEST);
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map(bounded);
  return typeof value === "object" && value !== null ? withoutSecrets(value) : value;
}
