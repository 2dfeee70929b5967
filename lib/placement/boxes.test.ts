import { describe, expect, it } from "vitest";
import { carryBox, carryLayer, centred, coverCrop, firstBox, refitBox } from "./boxes";

const canvas = { width: 1000, height: 800 };

describe("boxes", () => {
  it("places a new product in its own shape in the middle", () => {
    expect(firstBox({ width: 300, height: 600 }, canvas)).toEqual({
      x: 380,
      y: 160,
      width: 240,
      height: 480,
    });
  });

  it("crops the middle of a wide picture to the canvas's shape", () => {
    expect(coverCrop({ width: 2000, height: 800 }, canvas)).toEqual({
      x: 500,
      y: 0,
      width: 1000,
      height: 800,
    });
  });

  it("keeps a centred product centred when the canvas changes", () => {
    const box = centred({ x: 0, y: 0, width: 200, height: 300 }, canvas);
    const carried = carryBox(box, canvas, { width: 600, height: 1200 });
    expect(carried).toEqual(centred(carried, { width: 600, height: 1200 }));
    expect(carried.width / carried.height).toBeCloseTo(200 / 300);
  });

  it("gives another product its own shape inside the place of the last one", () => {
    expect(refitBox({ x: 100, y: 100, width: 200, height: 400 }, { width: 50, height: 50 })).toEqual({
      x: 100,
      y: 200,
      width: 200,
      height: 200,
    });
  });

  it("keeps what was painted over a scene on the same part of it in another shape", () => {
    // A picture of 2000 × 1000: the square canvas shows its middle 1000, the wide one all of it at half size.
    const carried = carryLayer(
      { width: 2000, height: 1000 },
      { width: 500, height: 500 },
      { width: 1000, height: 500 },
    );
    expect(carried).toEqual({ x: 250, y: 0, width: 500, height: 500 });
  });
});
