import { describe, expect, it } from "vitest";
import { drawing, drawn } from "../../../tests/support/drawn-mask";
import { createMask, maskFromTransparency, shiftAll } from "../grey-mask";
import { combine, type Patch } from "../patch";
import { bucket } from "./bucket";
import { wand, type RgbaPicture } from "./wand";

/** A grey picture whose shades are drawn like a mask's. */
function picture(...lines: string[]): RgbaPicture {
  const { width, height, data } = drawn(...lines);
  return {
    width,
    height,
    data: Uint8ClampedArray.from([...data].flatMap((grey) => [grey, grey, grey, 255])),
  };
}

function area(patch: Patch | null, width: number, height: number): string[] {
  const mask = createMask(width, height);
  combine(mask, patch, "add");
  return drawing(mask);
}

describe("wand", () => {
  const photo = picture("99...9", "9..#.9", "..##.8", "5....9");

  it("takes what is alike and connected", () => {
    const patch = wand(photo, { x: 0.5, y: 0.5 }, { tolerance: 30, contiguous: true });
    expect(area(patch, 6, 4)).toEqual(["##....", "#.....", "......", "......"]);
    expect(patch?.rect).toEqual({ x: 0, y: 0, width: 2, height: 2 });
  });

  it("takes what is alike anywhere", () => {
    const patch = wand(photo, { x: 0.5, y: 0.5 }, { tolerance: 30, contiguous: false });
    expect(area(patch, 6, 4)).toEqual(["##...#", "#..#.#", "..##.#", ".....#"]);
  });

  it("takes more the more it tolerates", () => {
    const strict = wand(photo, { x: 5.5, y: 0.5 }, { tolerance: 0, contiguous: true });
    expect(area(strict, 6, 4)).toEqual([".....#", ".....#", "......", "......"]);
    const all = wand(photo, { x: 5.5, y: 0.5 }, { tolerance: 255, contiguous: true });
    expect(area(all, 6, 4)).toEqual(["######", "######", "######", "######"]);
  });

  it("tells colours of equal brightness apart, and finds nothing outside the picture", () => {
    const two: RgbaPicture = {
      width: 2,
      height: 1,
      data: Uint8ClampedArray.of(200, 0, 0, 255, 0, 200, 0, 255),
    };
    expect(area(wand(two, { x: 0, y: 0 }, { tolerance: 50, contiguous: true }), 2, 1)).toEqual(["#."]);
    expect(wand(two, { x: 2.5, y: 0 }, { tolerance: 50, contiguous: true })).toBeNull();
  });
});

describe("bucket", () => {
  it("fills an outline's inside up to the ridge of its edge and no further", () => {
    const ring = drawn("........", ".38883..", ".8...8..", ".8...8..", ".38883..", "........");
    const patch = bucket(ring, { x: 3, y: 2.5 });
    combine(ring, patch, "add");
    expect(drawing(ring)).toEqual(["........", ".3###3..", ".#####..", ".#####..", ".3###3..", "........"]);
  });

  it("takes a whole painted piece and no other", () => {
    const mask = drawn("##...", "##.##", "...##");
    combine(mask, bucket(mask, { x: 0.5, y: 0.5 }), "subtract");
    expect(drawing(mask)).toEqual([".....", "...##", "...##"]);
  });

  it("does not leak out of a thin soft line", () => {
    const line = drawn("..37.73..", "..38883..", ".........");
    expect(area(bucket(line, { x: 4.5, y: 0.5 }), 9, 3)[2]).toBe(".........");
  });
});

describe("whole masks", () => {
  it("are moved by whole pixels, and lose what leaves the picture", () => {
    const mask = drawn("#..", ".5.", "..#");
    shiftAll(mask, 1, -1);
    expect(drawing(mask)).toEqual(["..5", "...", "..."]);
    shiftAll(mask, 0, 9);
    expect(drawing(mask)).toEqual(["...", "...", "..."]);
  });

  it("are made from what is transparent", () => {
    const rgba = Uint8ClampedArray.of(9, 9, 9, 255, 9, 9, 9, 0, 9, 9, 9, 127);
    expect([...maskFromTransparency(rgba, 3, 1).data]).toEqual([0, 255, 128]);
  });
});
