import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../lib/capabilities/define";
import { inputJsonSchema } from "../../../lib/capabilities/json-schema";
import { findCapability } from "../../../lib/capabilities/registry";
import { ZHIQITE_CAPABILITIES } from "../../../lib/vendors/zhiqite/capabilities";
import { DOCUMENTED } from "./documented";
import type { DocumentedField } from "./documented-field";

function object(value: JsonValue | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) expect.fail("no schema here");
  return value;
}

const TYPES: Record<DocumentedField["type"], object> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  picture: { type: "string", format: "uuid" },
  object: { type: "object" },
  objects: { type: "array" },
};

/** The part of a field's JSON Schema that the document's row fixes. */
function expected({ type, oneOf, range, above, multipleOf, open }: DocumentedField) {
  if (open !== undefined) {
    const listed = { type: "string", enum: expect.arrayContaining([open]) };
    return { anyOf: [listed, expect.objectContaining({ type: "string" })] };
  }
  const lowest = range && (above ? { exclusiveMinimum: range[0] } : { minimum: range[0] });
  return {
    ...TYPES[type],
    ...(oneOf ? { enum: oneOf } : {}),
    ...(range ? { ...lowest, maximum: range[1] } : {}),
    ...(multipleOf === undefined ? {} : { multipleOf }),
  };
}

function compare(schema: JsonObject, fields: Record<string, DocumentedField>, path: string) {
  const properties = object(schema.properties);
  expect(Object.keys(properties).sort(), path).toEqual(Object.keys(fields).sort());
  const mustBeGiven = Object.entries(fields).flatMap(([name, { required }]) => (required ? [name] : []));
  expect(Array.isArray(schema.required) ? [...schema.required].sort() : [], path).toEqual(mustBeGiven.sort());
  expect(schema.additionalProperties, path).toBe(false);
  for (const [name, field] of Object.entries(fields)) {
    const at = `${path}.${name}`;
    const own = object(properties[name]);
    expect(own, at).toMatchObject(expected(field));
    expect(own.default, `${at} default`).toEqual(field.default);
    if (!field.oneOf) expect(own.enum, `${at} choices`).toBeUndefined();
    if (!field.fields) continue;
    compare(field.type === "objects" ? object(own.items) : own, field.fields, at);
  }
}

describe("the document's tables", () => {
  it("name the capabilities, and zhiqite.tool stands for every other tool", () => {
    const ids = ZHIQITE_CAPABILITIES.map(({ id }) => id);
    expect(ids).toEqual([...Object.keys(DOCUMENTED), "zhiqite.tool"]);
  });

  it.each(Object.entries(DOCUMENTED))(
    "%s has the fields, types, choices, ranges and defaults",
    (id, { path, fields }) => {
      const capability = findCapability(id) ?? expect.fail(`no ${id}`);
      compare(inputJsonSchema(capability), fields, id);
      const context = { jobId: "j", url: (at: string) => at, has: () => true, settings: {} };
      expect(capability.toRequest({}, context).path).toBe(path);
    },
  );
});
