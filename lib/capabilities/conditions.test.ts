import { describe, expect, it } from "vitest";
import { checkConditions, takesPart, type Condition } from "./conditions";

const byMode: Condition[] = [
  { when: { field: "type", in: [1], absent: 1 }, require: ["scale"], refuse: ["ar"] },
  { when: { field: "type", in: [2], absent: 1 }, require: ["ar"], refuse: ["scale"] },
];

describe("conditions between fields", () => {
  it("name what a mode needs and what it refuses together", () => {
    expect(checkConditions(byMode, { type: 2, scale: 1.2 })).toEqual([
      { path: "ar", code: "required" },
      { path: "scale", code: "not_allowed" },
    ]);
    expect(checkConditions(byMode, { type: 2, ar: "1:1" })).toEqual([]);
  });

  it("take the vendor's own default for a mode that was left out", () => {
    expect(checkConditions(byMode, { ar: "1:1" })).toEqual([
      { path: "scale", code: "required" },
      { path: "ar", code: "not_allowed" },
    ]);
  });

  it("do not apply to a value of another type", () => {
    expect(checkConditions(byMode, { type: "2" })).toEqual([]);
  });

  it("ask for one of several, named at the first, inside groups too", () => {
    const either: Condition[] = [{ requireOneOf: ["background.url", "background.bgId"] }];
    expect(checkConditions(either, { background: {} })).toEqual([
      { path: "background.url", code: "required" },
    ]);
    expect(checkConditions(either, { background: { bgId: "b" } })).toEqual([]);
  });

  it("may depend on a nested field", () => {
    const nested: Condition[] = [{ when: { field: "goods.kind", in: ["a"] }, refuse: ["goods.note"] }];
    const input = { goods: { kind: "a", note: "x" } };
    expect(checkConditions(nested, input)).toEqual([{ path: "goods.note", code: "not_allowed" }]);
    expect(checkConditions(nested, {})).toEqual([]);
  });

  it("hide a field in a mode that refuses it, and only there", () => {
    expect(takesPart(byMode, { type: 1 }, "ar")).toBe(false);
    expect(takesPart(byMode, { type: 2 }, "ar")).toBe(true);
    expect(takesPart(byMode, {}, "image")).toBe(true);
  });
});
