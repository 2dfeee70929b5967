import { initializeCanvas, writePsdBuffer } from "ag-psd";
import { describe, expect, it } from "vitest";
import { hostileSvg } from "../../../tests/support/pictures";
import type { Pixels } from "../pixels";
import { documentCard } from "./card";
import { previewPsd } from "./psd-preview";
import { sanitiseSvg } from "./sanitise-svg";
import { epsSize, previewSvg } from "./vector-preview";

function at({ data, width, channels }: Pixels, x: number, y: number): number[] {
  const start = (y * width + x) * channels;
  return [...data.subarray(start, start + 4)];
}

describe("sanitising SVG", () => {
  it("leaves nothing that runs or fetches", async () => {
    const safe = (await sanitiseSvg(Buffer.from(hostileSvg))).toString();
    expect(safe).not.toMatch(
      /script|onload|onclick|onerror|foreignObject|javascript|evil\.test|@import|DOCTYPE|alert/i,
    );
  });

  it("keeps shapes, gradients and the size", async () => {
    const safe = (await sanitiseSvg(Buffer.from(hostileSvg))).toString();
    expect(safe).toMatch(/^<svg[^>]* viewBox="0 0 200 100"/);
    expect(safe).toContain("linearGradient");
    expect(safe).toContain('fill="url(#g)"');
    const { width, height, pixels } = await previewSvg(Buffer.from(safe));
    expect([width, height, pixels.width, pixels.height]).toEqual([200, 100, 1024, 512]);
    expect(at(pixels, 100, 200)).toEqual([255, 0, 0, 255]);
    expect(at(pixels, 900, 200)).toEqual([0, 0, 255, 255]);
  });

  it("gives the same bytes when it sanitises its own answer", async () => {
    const once = await sanitiseSvg(Buffer.from(hostileSvg));
    expect(await sanitiseSvg(once)).toEqual(once);
  });

  it("keeps what refers into the same file and pictures inside it", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><defs><g id="a"><path d="M0 0h1"/></g></defs><use href="#a"/><image href="data:image/png;base64,AAAA"/><image href="data:image/svg+xml;base64,AAAA"/></svg>`;
    const safe = (await sanitiseSvg(Buffer.from(svg))).toString();
    expect(safe).toContain('href="#a"');
    expect(safe).toContain("data:image/png");
    expect(safe).not.toContain("data:image/svg");
  });

  it("refuses what is no drawing", async () => {
    await expect(sanitiseSvg(Buffer.from("<html><p>svg</p></html>"))).rejects.toMatchObject({
      kind: "undecodable",
    });
  });
});

describe("previews", () => {
  it("reads an EPS's size from its comments", () => {
    expect(epsSize(Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 10 20 110 70\n"))).toEqual({
      width: 100,
      height: 50,
    });
    expect(epsSize(Buffer.from("%!PS"))).toBeNull();
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
