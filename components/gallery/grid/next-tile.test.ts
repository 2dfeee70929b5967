import { expect, it } from "vitest";
import { nextTile } from "./next-tile";

const rows = [
  { first: 0, widths: [100, 100, 100] },
  { first: 3, widths: [200, 100] },
  { first: 5, widths: [60, 60, 60, 120] },
];
const go = (key: string, at: number, total = 9) => nextTile(key, at, rows, total);

it("moves to neighbours and to both ends, and no further", () => {
  expect([go("ArrowLeft", 4), go("ArrowRight", 4), go("Home", 4), go("End", 4)]).toEqual([3, 5, 0, 8]);
  expect([go("ArrowLeft", 0), go("ArrowRight", 8), go("x", 4)]).toEqual([undefined, undefined, undefined]);
});

it("moves to the nearest above and below", () => {
  expect([go("ArrowDown", 0), go("ArrowDown", 2), go("ArrowUp", 8), go("ArrowUp", 5)]).toEqual([3, 4, 4, 3]);
});

it("goes on where rows are not laid yet, and stops where there are none", () => {
  expect(go("ArrowDown", 6, 100)).toBe(10);
  expect(go("ArrowDown", 6)).toBeUndefined();
  expect(go("ArrowUp", 1)).toBeUndefined();
});
