import { describe, expect, it } from "vitest";
import { justify, rowsBetween, shownRatio } from "./justify";

describe("justify", () => {
  const ratios = [1, 1.5, 0.7, 1, 1.78, 0.5, 1, 1, 1.3, 0.8, 2];

  it("puts every item in exactly one row, in order", () => {
    const rows = justify(ratios, 900, 200, 8);
    expect(
      rows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    ).toEqual(ratios.map((_, i) => i));
  });

  it("fills the width with every row but the last", () => {
    for (const { widths } of justify(ratios, 900, 200, 8).slice(0, -1)) {
      const used = widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * 8;
      expect(used).toBeCloseTo(900);
    }
  });

  it("keeps the wanted height for a short last row", () => {
    expect(justify([1, 1], 900, 200, 8)).toMatchObject([{ height: 200, widths: [200, 200] }]);
  });

  it("has no rows for no items", () => {
    expect(justify([], 900, 200, 8)).toEqual([]);
  });
});

describe("shownRatio", () => {
  it("bounds extreme shapes and takes unknown ones as square", () => {
    expect(shownRatio(8000, 100)).toBe(3);
    expect(shownRatio(null, null)).toBe(1);
  });
});

it("finds the rows between two heights", () => {
  const starts = [0, 100, 250, 400];
  expect(rowsBetween(starts, 0, 90)).toEqual({ first: 0, end: 1 });
  expect(rowsBetween(starts, 120, 260)).toEqual({ first: 1, end: 3 });
  expect(rowsBetween(starts, 900, 1000)).toEqual({ first: 3, end: 4 });
  expect(rowsBetween([], 0, 500)).toEqual({ first: 0, end: 0 });
});
