import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createMask, maskFromRgba } from "./grey-mask";
import { encodeGreyPng } from "./png";

describe("encodeGreyPng", () => {
  it("writes an opaque 8-bit grey picture with the very pixels of the mask", async () => {
    const mask = createMask(67, 41);
    mask.data.forEach((_, i) => (mask.data[i] = (i * 31) % 256));
    const png = await encodeGreyPng(mask);
    const image = sharp(Buffer.from(await png.arrayBuffer()));
    expect(await image.metadata()).toMatchObject({
      format: "png",
      width: 67,
      height: 41,
      channels: 1,
      depth: "uchar",
      hasAlpha: false,
    });
    expect(new Uint8Array(await image.toColourspace("b-w").raw().toBuffer())).toEqual(mask.data);
  });
});

describe("maskFromRgba", () => {
  it("reads luminance and counts transparent parts as black", () => {
    const rgba = Uint8ClampedArray.of(255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 255, 128, 128, 128, 255);
    expect([...maskFromRgba(rgba, 4, 1).data]).toEqual([255, 0, 0, 128]);
  });
});
