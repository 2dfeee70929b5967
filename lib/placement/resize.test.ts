import { describe, expect, it } from "vitest";
import { atLeast, gripOf, lockedRatio, typedBox } from "./resize";

describe("a locked box", () => {
  it("keeps the picture's own ratio where the box shows it undistorted but for rounding", () => {
    expect(lockedRatio({ width: 33, height: 100 }, { width: 100, height: 300 })).toBeCloseTo(1 / 3, 10);
  });

  it("keeps a shape that was bent on purpose", () => {
    expect(lockedRatio({ width: 200, height: 100 }, { width: 100, height: 300 })).toBe(2);
  });

  it("takes the other side along with a typed number", () => {
    const box = { x: 10, y: 20, width: 100, height: 200 };
    expect(typedBox(box, "width", 150, 0.5)).toEqual({ x: 10, y: 20, width: 150, height: 300 });
    expect(typedBox(box, "height", 100, 0.5)).toEqual({ x: 10, y: 20, width: 50, height: 100 });
    expect(typedBox(box, "width", 150, undefined)).toEqual({ ...box, width: 150 });
    expect(typedBox(box, "x", -5, 0.5)).toEqual({ ...box, x: -5 });
  });
});

describe("grips", () => {
  it("are named by the side they are at", () => {
    expect(gripOf("top-left")).toEqual({ x: -1, y: -1 });
    expect(gripOf("middle-right")).toEqual({ x: 1, y: 0 });
    expect(gripOf("bottom-center")).toEqual({ x: 0, y: 1 });
    expect(gripOf(null)).toEqual({ x: 0, y: 0 });
  });

  it("leave a box large enough to be taken hold of", () => {
    expect(atLeast({ width: 2, height: 4 })).toEqual({ width: 8, height: 16 });
  });
});
