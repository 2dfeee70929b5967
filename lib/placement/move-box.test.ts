import { describe, expect, it } from "vitest";
import { moveBox } from "./move-box";

describe("moving a product's box", () => {
  it("keeps the visible part where it was, in whole pixels", () => {
    const whole = { width: 200, height: 100 };
    const trim = { left: 50, top: 10, width: 100, height: 80 };
    expect(moveBox({ x: 10, y: 20, width: 400, height: 200 }, whole, trim)).toEqual({
      x: 110,
      y: 40,
      width: 200,
      height: 160,
    });
    expect(moveBox({ x: 7, y: 3, width: 133, height: 77 }, whole, trim)).toEqual({
      x: 40,
      y: 11,
      width: 67,
      height: 61,
    });
  });

  it("never makes a box of nothing", () => {
    const tiny = moveBox(
      { x: 0, y: 0, width: 1, height: 1 },
      { width: 1000, height: 1000 },
      { left: 1, top: 1, width: 2, height: 2 },
    );
    expect(tiny).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
