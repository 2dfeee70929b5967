import { describe, expect, it } from "vitest";
import { expandedSize, frameAround, ratioOfFrame, scaleOfFrame } from "./expand";
import { parseRatio, writeRatio } from "./ratio";

const picture = { width: 600, height: 400 };
const bounds = { most: 4, reach: 6 };

describe("an expanded picture", () => {
  it("has its sides times the factor", () => {
    expect(expandedSize(picture, { kind: "scale", scale: 1.2 })).toEqual({ width: 720, height: 480 });
    expect(expandedSize(picture, { kind: "scale", scale: 1 })).toBeUndefined();
  });

  it("is the smallest of its ratio that holds the picture", () => {
    expect(expandedSize(picture, { kind: "ratio", ratio: "16:9" })).toEqual({ width: 711, height: 400 });
    expect(expandedSize(picture, { kind: "ratio", ratio: "1:1" })).toEqual({ width: 600, height: 600 });
    expect(expandedSize(picture, { kind: "ratio", ratio: "1:" })).toBeUndefined();
  });

  it("keeps the picture in its middle", () => {
    expect(frameAround(picture, { width: 800, height: 400 })).toEqual({
      x: -100,
      y: 0,
      width: 800,
      height: 400,
    });
  });
});

describe("a dragged frame", () => {
  it("gives a factor of two decimals within the limits", () => {
    expect(scaleOfFrame(picture, { width: 903, height: 500 }, 4)).toBe(1.51);
    expect(scaleOfFrame(picture, { width: 500, height: 300 }, 4)).toBe(1.01);
    expect(scaleOfFrame(picture, { width: 9000, height: 300 }, 4)).toBe(4);
  });

  it("gives a usual ratio when it is near one, else the exact one", () => {
    expect(ratioOfFrame(picture, "y", 596, bounds)).toBe("1:1");
    expect(ratioOfFrame(picture, "x", 713, bounds)).toBe("16:9");
    expect(ratioOfFrame(picture, "x", 1000, bounds)).toBe("5:2");
  });

  it("never gives the picture back as it is", () => {
    const ratio = ratioOfFrame(picture, "x", 10, bounds);
    expect(expandedSize(picture, { kind: "ratio", ratio })?.width).toBeGreaterThan(600);
  });

  it("comes back as the same frame from what is sent", () => {
    for (let length = 620; length < 2400; length += 37) {
      const ratio = ratioOfFrame(picture, "x", length, { ...bounds, reach: 0 });
      expect(expandedSize(picture, { kind: "ratio", ratio })).toEqual({ width: length, height: 400 });
    }
  });
});

describe("written ratios", () => {
  it("have at most four digits a side", () => {
    expect(writeRatio({ width: 16384, height: 8192 })).toBe("2:1");
    expect(parseRatio(writeRatio({ width: 16383, height: 4096 }))).toBeDefined();
    expect(parseRatio("0:1")).toBeUndefined();
    expect(parseRatio("10000:1")).toBeUndefined();
  });
});
