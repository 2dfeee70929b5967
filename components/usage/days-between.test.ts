import { expect, it } from "vitest";
import { daysBetween } from "./days-between";

it("names every day, also over the end of February", () => {
  expect(daysBetween("2028-02-28", "2028-03-01")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
});

it("is one day where both are the same, and none where the end comes first", () => {
  expect(daysBetween("2026-01-01", "2026-01-01")).toEqual(["2026-01-01"]);
  expect(daysBetween("2026-01-02", "2026-01-01")).toEqual([]);
});

it("keeps the latest of a very long time", () => {
  const days = daysBetween("2000-01-01", "2026-11-21");
  expect(days).toHaveLength(400);
  expect(days.at(-1)).toBe("2026-11-21");
});
