import { expect, it } from "vitest";
import { blockRows, heightOf, usualHeight } from "./block-rows";

const measures = { width: 1_200, wanted: 200, gap: 8 };
const ratios = Array.from(
  { length: 160 },
  (_, index) => [1, 1.33, 0.75, 1.78, 0.56, 1.5][(index * 7) % 6] ?? 1,
);

it("fills the width with every row of a block that is not its day's last", () => {
  const rows = blockRows(ratios, measures, false);
  for (const { widths } of rows) {
    const used = widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * measures.gap;
    expect(used).toBeCloseTo(measures.width, 3);
  }
  expect(
    rows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  ).toEqual(ratios.map((_, index) => index));
});

it("keeps such rows near the wanted height", () => {
  for (const { height } of blockRows(ratios, measures, false)) {
    expect(height).toBeGreaterThan(130);
    expect(height).toBeLessThan(300);
  }
});

it("does not blow up a row of one picture", () => {
  expect(blockRows([0.5], measures, false)).toMatchObject([{ height: 300 }]);
});

it("guesses heights near what they turn out to be", () => {
  for (const isDayEnd of [true, false]) {
    const real = heightOf(blockRows(ratios, measures, isDayEnd), measures.gap);
    expect(usualHeight(ratios.length, measures, isDayEnd) / real).toBeGreaterThan(0.75);
    expect(usualHeight(ratios.length, measures, isDayEnd) / real).toBeLessThan(1.3);
  }
});
