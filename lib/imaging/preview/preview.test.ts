import { initializeCanvas, writePsdBuffer } from "ag-psd";
import { describe, expect, it } from "vitest";
import { hostileSvg } from "../../../tests/support/pictures";
import type { Pixels } from "../pixels";
import { documentCard } from "./card";
import { previewPsd } from "./psd-preview";
import { sanitiseSvg } from "../svg/sanitise-svg";
import { epsSize, previewSvg } from "./vector-preview";

function at({ data, width, channels }: Pixels, x: number, y: number): number[] {
  const start = (y * width + x) * channels;
  return [...data.subarray(start, start + 4)];
}

describe("previews", () => {
  it("reads an EPS's size from its comments", () => {
    expect(epsSize(Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 10 20 110 70\n"))).toEqual({
      width: 100,
      height: 50,
    });
    expect(epsSize(Buffer.from("%!PS"))).toBeNull();
  });

  it("draws an SVG at the size shown, whatever its own", async () => {
    const { width, height, pixels } = await previewSvg(await sanitiseSvg(Buffer.from(hostileSvg)));
    expect([width, height, pixels.width, pixels.height]).toEqual([200, 100, 1024, 512]);
    expect(at(pixels, 100, 200)).toEqual([255, 0, 0, 255]);
    expect(at(pixels, 900, 200)).toEqual([0, 0, 255, 255]);
  });

  it("draws a card for formats that nothing can draw", async () => {
    const card = await documentCard("EPS");
    expect(at(card, 256, 100)).toEqual([0xf4, 0xf4, 0xf4, 255]);
  });

  it("shows a PSD's composite", async () => {
    initializeCanvas(
      () => {
        throw new Error("unused");
      },
      (width, height) =>
        ({ width, height, data: new Uint8ClampedArray(width * height * 4), colorSpace: "srgb" }) as ImageData,
    );
    const data = new Uint8ClampedArray(8 * 6 * 4).fill(255);
    data.set([10, 200, 30, 255]);
    const psd = writePsdBuffer({ width: 8, height: 6, imageData: { width: 8, height: 6, data } });
    const pixels = await previewPsd(Buffer.from(psd));
    expect(pixels && [pixels.width, pixels.height, ...at(pixels, 0, 0)]).toEqual([8, 6, 10, 200, 30, 255]);
    await expect(previewPsd(Buffer.from(psd.subarray(0, 40)))).rejects.toMatchObject({ kind: "undecodable" });
  });
});
