import { expect, it } from "vitest";
import { drawValue } from "./draw-value";

const drawn = { drawn: { field: "seed", min: 1, max: 9_999 } };

it("draws what was left out, the same for each call of one job, and tells it", () => {
  const { input, adjustments } = drawValue(drawn, "job-1", { prompt: "a" });
  const seed = Number(input.seed);
  expect(Number.isInteger(seed) && seed >= 1 && seed <= 9_999).toBe(true);
  expect(adjustments).toEqual([{ path: "seed", change: "drawn", from: null, to: seed }]);
  expect(drawValue(drawn, "job-1", { prompt: "a" }).input.seed).toBe(seed);
  const others = ["job-2", "job-3", "job-4"].map((id) => drawValue(drawn, id, {}).input.seed);
  expect(new Set([seed, ...others]).size).toBeGreaterThan(1);
});

it("leaves a given value alone, zero too", () => {
  const given = { input: { seed: 0 }, adjustments: [] };
  expect(drawValue(drawn, "job-1", { seed: 0 })).toEqual(given);
  expect(drawValue({}, "job-1", { seed: 0 })).toEqual(given);
});
