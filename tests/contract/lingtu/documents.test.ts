import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../lib/capabilities/define";
import { inputJsonSchema } from "../../../lib/capabilities/json-schema";
import { findCapability } from "../../../lib/capabilities/registry";
import { LINGTU_CAPABILITIES } from "../../../lib/vendors/lingtu/capabilities";
import { DOCUMENTED, type DocumentedField } from "./documented";

const ASSET = { type: "string", format: "uuid" };
const WIRE_TYPE = {
  string: "string",
  int: "integer",
  number: "integer",
  float: "number",
  boolean: "boolean",
  array: "array",
  object: "object",
} as const;

function object(value: JsonValue | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) expect.fail("no schema here");
  return value;
}

/** The part of a field's JSON Schema that the document's row fixes. */
function expected(field: DocumentedField): Record<string, unknown> {
  switch (field.type) {
    case "picture":
      return ASSET;
    case "pictures":
      return { type: "array", minItems: 1, maxItems: field.max, items: expect.objectContaining(ASSET) };
    case "array":
      return {
        type: "array",
        minItems: 1,
        maxItems: field.max,
        uniqueItems: true,
        items: { type: "string", enum: field.oneOf },
      };
    case "objects":
      return { type: "array", minItems: 1 };
    default:
      return { ...(field.custom ? {} : { type: WIRE_TYPE[field.type] }), ...bounds(field) };
  }
}

function bounds({ oneOf, max, range, above, custom }: DocumentedField): Record<string, unknown> {
  if (custom)
    return { anyOf: [{ type: "string", enum: oneOf }, expect.objectContaining({ type: "string" })] };
  return {
    ...(oneOf ? { enum: oneOf } : {}),
    ...(max === undefined ? {} : { maxLength: max }),
    ...(range ? { minimum: range[0], maximum: range[1] } : {}),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
  };
}

function compare(schema: JsonObject, fields: Record<string, DocumentedField>, path: string) {
  const properties = object(schema.properties);
  expect(Object.keys(properties).sort(), path).toEqual(Object.keys(fields).sort());
  // A required field with a default is filled in and always sent, so it need not be given.
  const mustBeGiven = Object.keys(fields).filter(
    (name) => fields[name]?.required && fields[name]?.default === undefined,
  );
  expect(Array.isArray(schema.required) ? [...schema.required].sort() : [], path).toEqual(mustBeGiven.sort());
  expect(schema.additionalProperties, path).toBe(false);
  for (const [name, field] of Object.entries(fields)) {
    const own = object(properties[name]);
    expect(own, `${path}.${name}`).toMatchObject(expected(field));
    expect(own.default, `${path}.${name} default`).toEqual(field.default);
    if (!field.oneOf) expect(own.enum, `${path}.${name} choices`).toBeUndefined();
    if (field.type === "string" && field.max === undefined) expect(own.maxLength).toBeUndefined();
    if (field.fields)
      compare(field.type === "objects" ? object(own.items) : own, field.fields, `${path}.${name}`);
  }
}

describe("the documents' tables", () => {
  it("name exactly the 23 capabilities", () => {
    expect(LINGTU_CAPABILITIES.map(({ id }) => id).sort()).toEqual(Object.keys(DOCUMENTED).sort());
    expect(LINGTU_CAPABILITIES).toHaveLength(23);
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
