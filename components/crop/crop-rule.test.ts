import { describe, expect, it } from "vitest";
import type { PictureRule } from "@/lib/capabilities/picture-rule";
import { noteOf } from "./crop-rule";

const rule: PictureRule = { formats: ["png"], maxBytes: 1, minSide: 150, maxSide: 4096 };

describe("a field's rule on a crop", () => {
  it("refuses what stays too small", () => {
    expect(noteOf({ width: 149, height: 900 }, rule, undefined)).toMatchObject({
      key: "tooSmall",
      refuses: true,
    });
    // Scaled down to 4096 its height is 100.
    expect(noteOf({ width: 8192, height: 200 }, rule, undefined)?.key).toBe("tooSmall");
  });

  it("says when the studio will scale it down, and refuses where that would spoil the point", () => {
    expect(noteOf({ width: 5000, height: 900 }, rule, undefined)).toMatchObject({
      key: "shrunk",
      refuses: false,
    });
    expect(noteOf({ width: 5000, height: 900 }, { ...rule, shrink: false }, undefined)).toMatchObject({
      key: "tooLarge",
      refuses: true,
    });
  });

  it("says when there are fewer pixels than the result has", () => {
    const shape = { width: 800, height: 800 };
    expect(noteOf({ width: 700, height: 700 }, rule, shape)?.key).toBe("enlarged");
    expect(noteOf({ width: 800, height: 800 }, rule, shape)?.key).toBe("between");
  });

  it("names the limits while they are kept", () => {
    expect(noteOf({ width: 800, height: 800 }, rule, undefined)?.key).toBe("between");
    expect(noteOf({ width: 800, height: 800 }, { ...rule, minSide: undefined }, undefined)?.key).toBe("upTo");
    expect(noteOf({ width: 1, height: 1 }, undefined, undefined)).toBeUndefined();
  });
});
