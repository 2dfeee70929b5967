import { expect, it } from "vitest";
import { linePath, niceTop } from "./chart-scale";

it("a chart's top is the next round number", () => {
  expect([0, 1, 1.2, 7, 11, 480, 1_001].map(niceTop)).toEqual([1, 1, 1.5, 8, 15, 500, 1_500]);
});

it("a line breaks where nothing is known", () => {
  const path = linePath(
    [1, 2, null, 4],
    (index) => index * 10,
    (value) => value,
  );
  expect(path).toBe("M0.0 1.0L10.0 2.0M30.0 4.0");
});
