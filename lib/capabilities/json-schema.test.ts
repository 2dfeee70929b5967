import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import type { Condition } from "./conditions";
import { defineCapability, type AnyCapability } from "./define";
import { group, text, value } from "./fields";
import { inputJsonSchema } from "./json-schema";
import * as z from "zod";

function capability(conditions: Condition[]): AnyCapability {
  return defineCapability({
    id: "lingtu.example",
    tools: ["text-to-image"],
    fields: {
      type: value(z.literal([0, 1]).optional(), { control: "segmented", assumed: 0 }),
      prompt: value(text(5).optional(), { control: "prompt" }),
      scene: group(
        {
          url: value(z.string().optional(), { control: "text" }),
          bgId: value(z.string().optional(), { control: "text" }),
        },
        { control: "group" },
      ),
    },
    conditions,
    output: { kinds: ["image"], count: () => 1 },
    toRequest: () => ({ path: "/", body: {} }),
  });
}
const accepts = (conditions: Condition[]) => {
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
    inputJsonSchema(capability(conditions)),
  );
  return (input: unknown) => check(input);
};

describe("inputJsonSchema", () => {
  it("is one object with properties, choices and defaults in sight, closed to other keys", () => {
    expect(inputJsonSchema(capability([]))).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        type: { type: "integer", enum: [0, 1], default: 0 },
        prompt: { type: "string", pattern: "\\S", maxLength: 5 },
        scene: {
          type: "object",
          properties: { url: { type: "string" }, bgId: { type: "string" } },
          additionalProperties: false,
        },
      },
      required: ["scene"],
      additionalProperties: false,
    });
  });

  it("carries conditions, with the value the vendor assumes for what is absent", () => {
    const check = accepts([
      { when: { field: "type", in: [0], absent: 0 }, require: ["prompt"] },
      { when: { field: "type", in: [1], absent: 0 }, refuse: ["prompt"] },
    ]);
    expect(check({ scene: {} })).toBe(false);
    expect(check({ scene: {}, prompt: "a" })).toBe(true);
    expect(check({ scene: {}, type: 1 })).toBe(true);
    expect(check({ scene: {}, type: 1, prompt: "a" })).toBe(false);
  });

  it("does not apply a condition to an absent field without an assumed value", () => {
    const check = accepts([{ when: { field: "type", in: [0] }, require: ["prompt"] }]);
    expect(check({ scene: {} })).toBe(true);
    expect(check({ scene: {}, type: 0 })).toBe(false);
  });

  it("reaches into groups, for the field asked about and for the ones concerned", () => {
    const check = accepts([
      { when: { field: "scene.bgId", in: ["x"] }, refuse: ["scene.url"] },
      { requireOneOf: ["scene.url", "scene.bgId"] },
    ]);
    expect(check({ scene: {} })).toBe(false);
    expect(check({})).toBe(false);
    expect(check({ scene: { url: "u" } })).toBe(true);
    expect(check({ scene: { bgId: "x", url: "u" } })).toBe(false);
    expect(check({ scene: { bgId: "y", url: "u" } })).toBe(true);
  });
});
