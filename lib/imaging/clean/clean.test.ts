import sharp from "sharp";
import { describe, expect, it } from "vitest";
import * as pictures from "../../../tests/support/pictures";
import type { RasterFormat } from "../formats";
import { readHeader } from "../header";
import { cleanOriginal } from ".";

async function clean(bytes: Buffer, format: RasterFormat) {
  return cleanOriginal(bytes, await readHeader(bytes, format));
}
async function pixels(bytes: Buffer) {
  return sharp(bytes, { ignoreIcc: true }).raw().toBuffer();
}

describe("cleaning an original", () => {
  it("cuts EXIF and GPS out of an upright JPEG and keeps its very pixels", async () => {
    const given = await pictures.taggedJpeg();
    expect((await sharp(given).metadata()).exif).toBeDefined();
    const kept = await clean(given, "jpeg");
    expect(kept.includes("EaselPhone")).toBe(false);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(await pixels(kept)).toEqual(await pixels(given));
  });

  it("cuts off what hides behind a JPEG's end", async () => {
    const plain = await pictures.redBlue(20, 20).jpeg().toBuffer();
    expect(await clean(Buffer.concat([plain, Buffer.from("another picture")]), "jpeg")).toEqual(plain);
  });

  it("keeps all scans of a progressive JPEG", async () => {
    const given = await pictures.redBlue(200, 100).jpeg({ progressive: true }).toBuffer();
    expect(await pixels(await clean(given, "jpeg"))).toEqual(await pixels(given));
  });

  it("turns a turned JPEG upright and forgets where it was taken", async () => {
    const kept = await clean(await pictures.turnedJpeg(120, 80), "jpeg");
    const header = await sharp(kept).metadata();
    expect([header.width, header.height, header.orientation, header.exif]).toEqual([
      80,
      120,
      undefined,
      undefined,
    ]);
    const [red, , blue] = await sharp(kept)
      .extract({ left: 40, top: 10, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([red, blue]).toEqual([expect.closeTo(254, -1), expect.closeTo(0, -1)]);
  });

  it("keeps a colour profile and the values it belongs to", async () => {
    const given = await pictures.displayP3Jpeg();
    const kept = await clean(given, "jpeg");
    expect((await sharp(kept).metadata()).icc).toEqual((await sharp(given).metadata()).icc);
    expect(await pixels(kept)).toEqual(await pixels(given));
  });

  it("keeps a colour profile when the picture is turned", async () => {
    const given = await sharp(await pictures.displayP3Jpeg())
      .keepIccProfile()
      .withMetadata({ orientation: 6, icc: "p3" })
      .jpeg({ quality: 100 })
      .toBuffer();
    const kept = await clean(given, "jpeg");
    expect((await sharp(kept).metadata()).icc).toBeDefined();
    const [before] = await pixels(given);
    const [after] = await pixels(kept);
    expect(Math.abs((before ?? 0) - (after ?? 0))).toBeLessThan(4);
  });

  it("cuts texts and EXIF out of a PNG and keeps 16 bits", async () => {
    const given = await sharp(await pictures.deepPng(), {})
      .toColourspace("rgb16")
      .withExif({ IFD0: { Make: "EaselPhone" } })
      .png()
      .toBuffer();
    const kept = await clean(given, "png");
    expect(kept.includes("EaselPhone")).toBe(false);
    expect(await sharp(kept).metadata()).toMatchObject({ depth: "ushort", width: 64 });
  });

  it("cuts EXIF out of a WebP", async () => {
    const given = await pictures
      .redBlue(50, 40)
      .withExif({ IFD0: { Make: "EaselPhone" } })
      .webp()
      .toBuffer();
    const kept = await clean(given, "webp");
    expect(kept.includes("EaselPhone")).toBe(false);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(await pixels(kept)).toEqual(await pixels(given));
  });

  it("cuts comments out of a GIF and keeps its frames", async () => {
    const given = await pictures.animatedGif();
    const comment = Buffer.from([0x21, 0xfe, 5, ...Buffer.from("taken"), 0]);
    const withComment = Buffer.concat([given.subarray(0, -1), comment, given.subarray(-1)]);
    const kept = await clean(withComment, "gif");
    expect(kept).toEqual(given);
    expect((await sharp(kept).metadata()).pages).toBe(3);
  });

  it("encodes an AVIF anew when it holds EXIF, and only then", async () => {
    const plain = await pictures.redBlue(32, 32).avif({ effort: 0 }).toBuffer();
    const tagged = await pictures
      .redBlue(32, 32)
      .withExif({ IFD0: { Make: "EaselPhone" } })
      .avif({ effort: 0 })
      .toBuffer();
    expect(await clean(plain, "avif")).toBe(plain);
    expect((await sharp(await clean(tagged, "avif")).metadata()).exif).toBeUndefined();
  });

  it("calls truncated structures undecodable", async () => {
    const png = await pictures.redBlue(100, 100).png().toBuffer();
    await expect(clean(png.subarray(0, png.length - 20), "png")).rejects.toMatchObject({
      kind: "undecodable",
    });
  });
});
