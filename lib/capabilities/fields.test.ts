import * as z from "zod";
import { describe, expect, it } from "vitest";
import { group, list, optionalPicture, picture, pictures, shapeOf, text, value } from "./fields";
import { jsonSchemaOf } from "./json-schema";

const rule = { formats: ["png"], maxBytes: 1 } as const;

describe("text", () => {
  it("counts characters as people do, not UTF-16 units", () => {
    expect(text(4).safeParse("🎨🎨🎨🎨").success).toBe(true);
    expect(text(4).safeParse("🎨🎨🎨🎨🎨").success).toBe(false);
  });

  it("refuses blanks and has no end unless one is given", () => {
    expect(text(4).safeParse(" \n ").success).toBe(false);
    expect(text().safeParse("x".repeat(100_000)).success).toBe(true);
  });

  it("says both in JSON Schema", () => {
    expect(jsonSchemaOf(text(200))).toMatchObject({ type: "string", maxLength: 200, pattern: "\\S" });
  });
});

describe("fields", () => {
  it("document an assumed value without filling it in", () => {
    const fields = { num: value(z.literal([1, 2, 4]).optional(), { control: "segmented", assumed: 1 }) };
    expect(shapeOf(fields).parse({})).toEqual({});
    expect(jsonSchemaOf(shapeOf(fields))).toMatchObject({
      properties: { num: { type: "integer", enum: [1, 2, 4], default: 1 } },
    });
  });

  it("show a picture with a mask rule by the mask's control", () => {
    const masked = { ...rule, mask: { of: "image", edge: "hard", empty: "refused" } } as const;
    expect(picture(masked, {}).control).toBe("mask");
    expect(picture(rule, {}).control).toBe("picture");
  });

  it("are strict at every depth", () => {
    const schema = shapeOf({
      goods: group({ x: value(z.int(), { control: "number" }) }, { control: "group" }),
      dresses: list(
        { type: value(z.enum(["a"]), { control: "segmented" }) },
        { min: 1 },
        { control: "garments" },
      ),
    });
    expect(schema.safeParse({ goods: { x: 1 }, dresses: [{ type: "a" }] }).success).toBe(true);
    expect(schema.safeParse({ goods: { x: 1, y: 2 }, dresses: [{ type: "a" }] }).success).toBe(false);
    expect(schema.safeParse({ goods: { x: 1 }, dresses: [{ type: "a", b: 1 }] }).success).toBe(false);
    expect(schema.safeParse({ goods: { x: 1 }, dresses: [] }).success).toBe(false);
  });

  it("bound how many pictures there are, and may leave a picture out", () => {
    const id = "0190c0de-0000-7000-8000-000000000001";
    const { schema } = pictures(rule, { min: 1, max: 2 }, {});
    expect([[], [id], [id, id], [id, id, id]].map((ids) => schema.safeParse(ids).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(optionalPicture(rule, {}).schema.safeParse(undefined).success).toBe(true);
  });
});
