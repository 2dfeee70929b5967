import { describe, expect, it } from "vitest";
import { carryBox, centred, coverCrop, firstBox } from "./boxes";
import { snap } from "./snapping";

const canvas = { width: 1000, height: 800 };

describe("snap", () => {
  it("pulls a box near the middle onto both middle lines", () => {
    const { box, guides } = snap({ x: 396, y: 303, width: 200, height: 200 }, canvas, 6);
    expect(box).toMatchObject({ x: 400, y: 300 });
    expect(guides).toEqual([
      { axis: "x", at: 500 },
      { axis: "y", at: 400 },
    ]);
  });

  it("pulls the far side to the margin", () => {
    expect(snap({ x: 757, y: 100, width: 200, height: 100 }, canvas, 6).box.x).toBe(760);
  });

  it("leaves a box alone that is near nothing", () => {
    const box = { x: 123, y: 222, width: 200, height: 100 };
    expect(snap(box, canvas, 6)).toEqual({ box, guides: [] });
  });
});

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
});
