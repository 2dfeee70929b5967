import { expect, it } from "vitest";
import { marksOf, monthAt, monthsOf } from "./months";

const day = (name: string, count: number) => ({ day: name, count, parts: [] });
const months = monthsOf([
  day("2026-03-09", 30),
  day("2026-03-01", 10),
  day("2026-02-11", 20),
  day("2025-12-24", 40),
]);

it("gives every month the part of the list that its pictures are", () => {
  expect(months.map(({ month, count, start, end }) => [month, count, start, end])).toEqual([
    ["2026-03", 40, 0, 0.4],
    ["2026-02", 20, 0.4, 0.6],
    ["2025-12", 40, 0.6, 1],
  ]);
});

it("tells the month of any part, the last one of what lies beyond", () => {
  expect([0, 0.39, 0.4, 0.99, 1].map((part) => monthAt(months, part))).toEqual([0, 0, 1, 2, 2]);
});

it("writes years where they begin, and no two marks closer than there is room", () => {
  expect(marksOf(months, 0.1).map(({ month, isYear }) => [month, isYear])).toEqual([
    ["2026-03", true],
    ["2026-02", false],
    ["2025-12", true],
  ]);
  expect(marksOf(months, 0.4).map(({ month }) => month)).toEqual(["2026-03", "2025-12"]);
  expect(marksOf(months, 0.7).map(({ month }) => month)).toEqual(["2026-03"]);
});
