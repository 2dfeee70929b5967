import { describe, expect, it } from "vitest";
import { needsFull, thumbnailFor } from "./picture-levels";

describe("thumbnailFor", () => {
  it("takes the smallest that need not be stretched", () => {
    expect([1, 256, 257, 900, 1024, 3000].map(thumbnailFor)).toEqual([256, 256, 512, 1024, 1024, 1024]);
  });
});

describe("needsFull", () => {
  const wall = { width: 8192, height: 6000 };

  it("leaves a large picture's file alone while its thumbnail is sharp", () => {
    expect(needsFull(wall, 1024 / 8192)).toBe(false);
  });

  it("asks for a large picture's file as soon as the thumbnail would be stretched", () => {
    expect(needsFull(wall, 1030 / 8192)).toBe(true);
    expect(needsFull(wall, 1)).toBe(true);
  });

  it("shows a picture of usual size in its own pixels at any zoom", () => {
    expect(needsFull({ width: 1024, height: 1536 }, 0.1)).toBe(true);
  });
});
