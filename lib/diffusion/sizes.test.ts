import { describe, expect, it } from "vitest";
import { shapeOf, SHAPES, sizeOfShape, snapSide } from "./sizes";

const SIDE = { min: 8, max: 1024, step: 8 };

describe("a size of a shape", () => {
  it("has that shape exactly, whole steps, and stays within the limits", () => {
    for (const shape of SHAPES) {
      const size = sizeOfShape(shape, { width: 768, height: 768 }, SIDE, SIDE);
      expect(size && shapeOf(size)).toBe(shape);
      expect((size?.width ?? 1) % 8).toBe(0);
      expect(Math.max(size?.width ?? 0, size?.height ?? 0)).toBeLessThanOrEqual(1024);
    }
  });

  it("keeps about as many pixels", () => {
    expect(sizeOfShape("4:3", { width: 768, height: 768 }, SIDE, SIDE)).toEqual({ width: 896, height: 672 });
    expect(sizeOfShape("16:9", { width: 768, height: 768 }, SIDE, SIDE)).toEqual({
      width: 1024,
      height: 576,
    });
  });

  it("is none where the limits leave none", () => {
    const narrow = { min: 1000, max: 1024, step: 8 };
    expect(sizeOfShape("16:9", { width: 1024, height: 1024 }, narrow, narrow)).toBeUndefined();
  });
});

it("snaps a side to the nearest one the vendor takes", () => {
  expect(snapSide(515, SIDE)).toBe(512);
  expect(snapSide(9999, SIDE)).toBe(1024);
  expect(snapSide(0, SIDE)).toBe(8);
  expect(snapSide(65, { min: 1, max: 1023, step: 8 })).toBe(64);
  expect(snapSide(5000, { min: 1, max: 1023, step: 8 })).toBe(1016);
});

it("knows the shape of a size, and when it is none of those on offer", () => {
  expect(shapeOf({ width: 1024, height: 576 })).toBe("16:9");
  expect(shapeOf({ width: 1000, height: 576 })).toBeUndefined();
});
