import { expect, it } from "vitest";
import { newToken } from "./grants";
import { siblingPath } from "./sibling-path";

it("makes tokens of 22 letters and digits, no two alike", () => {
  const tokens = Array.from({ length: 2_000 }, newToken);
  expect(tokens.every((token) => /^[0-9A-Za-z]{22}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(2_000);
});

it.each([
  ["mask", "image", "image"],
  ["background.mask", "background.url", "background.url"],
  ["units[2].mask", "units[].image", "units[2].image"],
  ["a[1].b[3].mask", "a[].b[].image", "a[1].b[3].image"],
])("sees from %s by %s the field %s", (path, pattern, sibling) => {
  expect(siblingPath(path, pattern)).toBe(sibling);
});
