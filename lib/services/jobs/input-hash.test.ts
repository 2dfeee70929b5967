import { expect, it } from "vitest";
import { inputHash } from "./input-hash";

it("does not depend on the order of keys", () => {
  expect(inputHash("a.b", { x: 1, y: { p: [1, 2], q: null } })).toBe(
    inputHash("a.b", { y: { q: null, p: [1, 2] }, x: 1 }),
  );
});

it("counts a key without a value as absent", () => {
  expect(inputHash("a.b", { x: 1, y: undefined })).toBe(inputHash("a.b", { x: 1 }));
});

it.each([
  ["a.b", { x: 2 }],
  ["a.c", { x: 1 }],
  ["a.b", { x: "1" }],
  ["a.b", { x: 1, z: null }],
  ["a.b", { x: [1] }],
])("differs for %s %j", (capability, input) => {
  expect(inputHash(capability, input)).not.toBe(inputHash("a.b", { x: 1 }));
});
