import { describe, expect, it } from "vitest";
import { nextInGrid } from "./grid-keys";

// Three columns, the last row with one cell.
const cells = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
  offsetTop: Math.floor(i / 3) * 100,
  offsetLeft: (i % 3) * 100,
}));

describe("nextInGrid", () => {
  it("moves beside by order and stops at the ends", () => {
    expect(nextInGrid("ArrowRight", 2, cells)).toBe(3);
    expect(nextInGrid("ArrowLeft", 0, cells)).toBeUndefined();
    expect(nextInGrid("ArrowRight", 6, cells)).toBeUndefined();
  });

  it("moves to the nearest cell of the next row", () => {
    expect(nextInGrid("ArrowDown", 1, cells)).toBe(4);
    expect(nextInGrid("ArrowDown", 5, cells)).toBe(6);
    expect(nextInGrid("ArrowUp", 6, cells)).toBe(3);
    expect(nextInGrid("ArrowUp", 1, cells)).toBeUndefined();
  });

  it("leaves other keys alone", () => {
    expect(nextInGrid("a", 1, cells)).toBeUndefined();
  });
});
