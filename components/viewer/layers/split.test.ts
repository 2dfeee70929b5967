import { describe, expect, it } from "vitest";
import { shareAt, shareByKey, splitAt } from "./split";

const stage = { width: 800, height: 600 };
const picture = { width: 400, height: 300 };

describe("the line between two pictures", () => {
  it("stands in the picture, not on the stage beside it", () => {
    const view = { scale: 1, x: 200, y: 150 };
    expect([0, 0.5, 1].map((share) => splitAt(share, view, picture, stage))).toEqual([200, 400, 600]);
    expect([100, 300, 900].map((x) => shareAt(x, view, picture, stage))).toEqual([0, 0.25, 1]);
  });

  it("stays within reach when the picture is larger than the stage", () => {
    const near = { scale: 8, x: -1000, y: -500 };
    expect(splitAt(0.5, near, picture, stage)).toBe(400);
    expect(shareAt(splitAt(0.3, near, picture, stage), near, picture, stage)).toBeCloseTo(0.3);
  });
});

describe("its keys", () => {
  it("go by small and large steps and to the ends", () => {
    expect(shareByKey(0.5, "ArrowLeft", false)).toBeCloseTo(0.48);
    expect(shareByKey(0.5, "ArrowRight", true)).toBeCloseTo(0.6);
    expect([shareByKey(0.95, "PageUp", false), shareByKey(0.5, "Home", false)]).toEqual([1, 0]);
    expect(shareByKey(0.5, "f", false)).toBeUndefined();
  });
});
