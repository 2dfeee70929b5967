import { describe, expect, it } from "vitest";
import { readJsonObject } from "./json-text";

it("reads an object", () => {
  expect(readJsonObject('{"hair": "short", "image": "asset:1"}')).toEqual({
    ok: true,
    value: { hair: "short", image: "asset:1" },
  });
});

it("takes nothing but an object", () => {
  expect(readJsonObject("[1]")).toEqual({ ok: false });
  expect(readJsonObject('"text"')).toEqual({ ok: false });
});

describe("a text that is no JSON", () => {
  it.each([
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": tru}', 1, 7],
    ['{"a": "x}', 1, 7],
    ['{"a": [1, 2}', 1, 12],
    ['{"a": 1} x', 1, 10],
    ['{\n  "a": {}', 2, 10],
    ["", 1, 1],
  ])("%j is wrong at line %i, column %i", (text, line, column) => {
    expect(readJsonObject(text)).toEqual({ ok: false, line, column });
  });
});
