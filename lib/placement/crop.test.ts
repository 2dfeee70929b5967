import { describe, expect, it } from "vitest";
import {
  cropAround,
  firstCrop,
  moveCrop,
  nextTurn,
  resizeCrop,
  turnCrop,
  turnedSize,
  typedCrop,
} from "./crop";

const picture = { width: 600, height: 400 };

describe("a crop", () => {
  it("starts as the largest of its ratio in the middle", () => {
    expect(firstCrop(picture, undefined)).toEqual({ x: 0, y: 0, width: 600, height: 400 });
    expect(firstCrop(picture, 1)).toEqual({ x: 100, y: 0, width: 400, height: 400 });
    expect(cropAround({ x: 200, y: 100, width: 100, height: 50 }, picture, 1)).toEqual({
      x: 225,
      y: 100,
      width: 50,
      height: 50,
    });
  });

  it("stays inside the picture when it is moved", () => {
    const crop = { x: 10, y: 10, width: 100, height: 100 };
    expect(moveCrop(crop, -50, 900, picture)).toEqual({ ...crop, x: 0, y: 300 });
  });

  it("stays inside the picture and in its ratio when it is resized", () => {
    const crop = { x: 100, y: 100, width: 200, height: 100 };
    expect(resizeCrop(crop, { ...crop, width: 900, height: 50 }, { x: 1, y: 1 }, picture, 2)).toEqual({
      x: 100,
      y: 100,
      width: 500,
      height: 250,
    });
    expect(resizeCrop(crop, { ...crop, x: -80, width: 380 }, { x: -1, y: 0 }, picture, undefined)).toEqual({
      x: 0,
      y: 100,
      width: 300,
      height: 100,
    });
  });

  it("keeps the side opposite to the one that is dragged", () => {
    const crop = { x: 100, y: 100, width: 200, height: 100 };
    const smaller = resizeCrop(crop, { ...crop, width: 60, height: 30 }, { x: -1, y: -1 }, picture, 2);
    expect([smaller.x + smaller.width, smaller.y + smaller.height]).toEqual([300, 200]);
  });

  it("follows typed numbers as far as the picture goes", () => {
    const crop = { x: 100, y: 100, width: 200, height: 100 };
    expect(typedCrop(crop, "x", 999, picture, undefined).x).toBe(400);
    expect(typedCrop(crop, "width", 100, picture, 2)).toEqual({ ...crop, width: 100, height: 50 });
    expect(typedCrop(crop, "height", 0, picture, undefined).height).toBe(1);
  });
});

describe("turning", () => {
  it("shows the same part after four turns and after one there and one back", () => {
    const crop = { x: 30, y: 40, width: 120, height: 50 };
    let [turned, size] = [crop, picture];
    for (let turns = 0; turns < 4; turns += 1) {
      turned = turnCrop(turned, size, 1);
      size = turnedSize(size, 1);
    }
    expect(turned).toEqual(crop);
    expect(turnCrop(turnCrop(crop, picture, 1), turnedSize(picture, 1), -1)).toEqual(crop);
  });

  it("counts quarters to the right", () => {
    expect(nextTurn(3, 1)).toBe(0);
    expect(nextTurn(0, -1)).toBe(3);
  });
});
