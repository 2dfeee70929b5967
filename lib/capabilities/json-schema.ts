import * as z from "zod";
import type { Condition } from "./conditions";
import type { AnyCapability, JsonObject } from "./define";

/**
 * The input of a capability as one JSON Schema object (draft 2020-12), made from the very zod schema that
 * validates, with the conditions between fields as `allOf`.
 */
export function inputJsonSchema(capability: AnyCapability): JsonObject {
  const schema = z.toJSONSchema(capability.schema, { io: "input" }) as JsonObject;
  const allOf = capability.conditions.map(conditionSchema);
  return allOf.length === 0 ? schema : { ...schema, allOf };
}

function conditionSchema(condition: Condition): JsonObject {
  const consequence = consequenceOf(condition);
  const { when } = condition;
  if (!when) return consequence;
  const absentApplies = when.absent !== undefined && when.in.includes(when.absent);
  return {
    if: {
      properties: { [when.field]: { enum: [...when.in] } },
      ...(absentApplies ? {} : { required: [when.field] }),
    },
    then: consequence,
  };
}

function consequenceOf(condition: Condition): JsonObject {
  const clauses: JsonObject[] = [
    ...(condition.require ?? []).map(present),
    ...(condition.refuse ?? []).map((path) => ({ not: present(path) })),
  ];
  if (condition.requireOneOf) clauses.push({ anyOf: condition.requireOneOf.map(present) });
  const [only] = clauses;
  return clauses.length === 1 && only ? only : { allOf: clauses };
}

/** The schema of "there is a value at this dotted path". */
function present(path: string): JsonObject {
  const [head = path, ...rest] = path.split(".");
  if (rest.length === 0) return { required: [head] };
  return { required: [head], properties: { [head]: present(rest.join(".")) } };
}
