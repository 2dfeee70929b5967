import * as z from "zod";
import type { Condition } from "./conditions";
import type { AnyCapability, JsonObject } from "./define";

/**
 * The input of a capability as one JSON Schema object (draft 2020-12), made from the very zod schema that
 * validates, with the conditions between fields as `allOf`.
 */
export function inputJsonSchema(capability: AnyCapability): JsonObject {
  const schema = jsonSchemaOf(capability.schema);
  const allOf = capability.conditions.map(conditionSchema);
  return allOf.length === 0 ? schema : { ...schema, allOf };
}

/** A zod schema's input side as JSON Schema; choices among whole numbers are called integers. */
export function jsonSchemaOf(schema: z.ZodType): JsonObject {
  return z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === "number" && jsonSchema.enum?.every(Number.isInteger))
        jsonSchema.type = "integer";
    },
  }) as JsonObject;
}

function conditionSchema(condition: Condition): JsonObject {
  const consequence = consequenceOf(condition);
  const { when } = condition;
  if (!when) return consequence;
  const holds = at(when.field, { enum: [...when.in] });
  const absentHolds = when.absent !== undefined && when.in.includes(when.absent);
  return { if: absentHolds ? holds : { allOf: [present(when.field), holds] }, then: consequence };
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

/** The schema of "what stands at this dotted path, if anything, is so". */
function at(path: string, schema: JsonObject): JsonObject {
  const [head = path, ...rest] = path.split(".");
  return { properties: { [head]: rest.length === 0 ? schema : at(rest.join("."), schema) } };
}
