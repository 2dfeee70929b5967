import { expect, it } from "vitest";
import { isRandomSeed, randomSeed, seedValue } from "./seeds";

it("keeps every digit of a text seed", () => {
  expect(seedValue("18446744073709551615", false)).toBe("18446744073709551615");
  expect(seedValue(" 007 ", false)).toBe("007");
});

it("is a number where the vendor takes one, unless a number would lose digits", () => {
  expect(seedValue("1063029203", true)).toBe(1_063_029_203);
  expect(seedValue("9007199254740993", true)).toBe("9007199254740993");
  expect(seedValue("12a", true)).toBe("12a");
});

it("is left to chance when it is empty or -1", () => {
  expect(seedValue("  ", true)).toBeUndefined();
  expect([undefined, null, "", -1, "-1"].every(isRandomSeed)).toBe(true);
  expect(isRandomSeed(0)).toBe(false);
});

it("is drawn within the bound", () => {
  const drawn = Array.from({ length: 50 }, () => Number(randomSeed(9)));
  expect(drawn.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 9)).toBe(true);
  expect(Number(randomSeed())).toBeLessThan(2 ** 32);
});
