import { expect, it } from "vitest";
import { asStorable, isStorable, parseJson, unstorablePlaces } from "./storable";

it.each([['{"a":"x\\u0000"}'], ['["\\ud83d"]'], ['{"\\u0000":1}'], ['{"a":{"b":["\\uDE00"]}}']])(
  "refuses what no database keeps: %s",
  (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  },
);

it.each([['"\\ud83d\\ude00"'], ['"\\\\u0000"'], ['{"a":[1,null,"猫"]}']])(
  "takes %s as JSON.parse does",
  (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  },
);

it("makes a text one that can be kept", () => {
  expect(isStorable(asStorable("a\0b\ud800"))).toBe(true);
  expect(asStorable("a\0猫😀")).toBe("a猫😀");
});

it("names every place that cannot be kept", () => {
  const text = '{"a":"x\\u0000","b":{"c":["fine","\\ud83d"]},"d":{"\\u0000":1}}';
  expect(unstorablePlaces(text, JSON.parse(text))).toEqual(["a", "b.c[1]", "d"]);
});
