import { expect, it } from "vitest";
import { bearerOf } from "./api-key";

it.each([
  ["Bearer abc", "abc"],
  ["bearer  abc ", "abc"],
  ["Bearer", null],
  ["Bearer a b", null],
  ["Basic abc", null],
  ["", null],
])("reads the key of %j as %j", (authorization, key) => {
  expect(bearerOf(new Headers({ authorization }))).toBe(key);
});
