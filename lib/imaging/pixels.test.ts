import sharp from "sharp";
import { describe, expect, it } from "vitest";
import * as pictures from "../../tests/support/pictures";
import { factsOf } from "./facts";
import type { RasterFormat } from "./formats";
import { readHeader } from "./header";
import { decodePixels } from "./pixels";
import { makeThumbnails } from "./thumbnails";

async function read(bytes: Buffer, format: RasterFormat) {
  const header = await readHeader(bytes, format);
  const pixels = await decodePixels(bytes, format);
  return { header, pixels, facts: factsOf(header, pixels), first: [...pixels.data.subarray(0, 3)] };
}
const near = (colour: number[], wanted: number[]) =>
  colour.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) < 6);

describe("decoding a picture", () => {
  it("applies EXIF orientation to size and pixels", async () => {
    const { header, pixels, first, facts } = await read(await pictures.turnedJpeg(120, 80), "jpeg");
    expect([header.width, header.height, pixels.width, pixels.height]).toEqual([80, 120, 80, 120]);
    expect(facts.orientation).toBe(6);
    expect(near(first, [254, 0, 0])).toBe(true);
  });

  it("converts Display P3 to sRGB and says what it was", async () => {
    const { first, facts } = await read(await pictures.displayP3Jpeg(), "jpeg");
    expect(near(first, [100, 150, 60])).toBe(true);
    expect(facts.profile).toBe("sP3C");
  });

  it("converts CMYK to three channels of sRGB", async () => {
    const { first, facts, pixels } = await read(await pictures.cmykJpeg(), "jpeg");
    expect(pixels.channels).toBe(3);
    expect(facts.space).toBe("cmyk");
    expect(first[0]).toBeGreaterThan(first[1] ?? 255);
  });

  it("reduces 16 bits to 8", async () => {
    const { first, facts } = await read(await pictures.deepPng(), "png");
    expect(near(first, [10, 128, 250])).toBe(true);
    expect(facts.depth).toBe(16);
  });

  it("reads BMP", async () => {
    const { pixels, first, facts } = await read(await pictures.bmp(), "bmp");
    expect([pixels.width, pixels.height, facts.hasAlpha]).toEqual([40, 30, false]);
    expect(first).toEqual([255, 0, 0]);
  });

  it("takes the first frame of an animation and counts the frames", async () => {
    const { pixels, first, facts } = await read(await pictures.animatedGif(), "gif");
    expect([pixels.width, pixels.height, facts.frames]).toEqual([30, 20, 3]);
    expect(near(first, [255, 0, 0])).toBe(true);
  });

  it("reads AVIF", async () => {
    const { pixels } = await read(await pictures.redBlue(48, 32).avif({ effort: 0 }).toBuffer(), "avif");
    expect([pixels.width, pixels.height]).toEqual([48, 32]);
  });

  it("reads grey pictures with and without alpha as colour", async () => {
    const grey = await sharp({ create: { width: 4, height: 4, channels: 3, background: "#808080" } })
      .greyscale()
      .png()
      .toBuffer();
    expect((await read(grey, "png")).pixels.channels).toBe(3);
    const alpha = await sharp(grey).ensureAlpha(0.5).png().toBuffer();
    expect((await read(alpha, "png")).facts.hasAlpha).toBe(true);
  });

  it("refuses a picture of too many pixels by its header", async () => {
    const bomb = pictures.bombPng();
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readHeader(bomb, "png")).rejects.toMatchObject({ kind: "too_many_pixels" });
  });

  it.each(["png", "jpeg", "webp", "gif"] as const)("calls a truncated %s undecodable", async (format) => {
    const whole = await pictures
      .redBlue(400, 300)
      .composite([{ input: await pictures.redBlue(13, 7).png().toBuffer(), tile: true }])
      .toFormat(format)
      .toBuffer();
    await expect(read(whole.subarray(0, whole.length / 2), format)).rejects.toMatchObject({
      kind: "undecodable",
    });
  });

  it("calls a truncated BMP undecodable", async () => {
    await expect(read((await pictures.bmp()).subarray(0, 900), "bmp")).rejects.toMatchObject({
      kind: "undecodable",
    });
  });
});

describe("facts", () => {
  it("finds the visible box of a transparent picture", async () => {
    const box = { left: 30, top: 20, width: 50, height: 40 };
    const { facts } = await read(await pictures.productPng({ width: 120, height: 90 }, box), "png");
    expect(facts).toMatchObject({ hasAlpha: true, trimBox: box });
  });

  it("does not call an opaque alpha channel transparency", async () => {
    const { facts } = await read(await pictures.redBlue(10, 10).ensureAlpha().png().toBuffer(), "png");
    expect(facts).toMatchObject({ hasAlpha: false, trimBox: null });
  });

  it("knows how bright a mask gets, transparent white counting as black", async () => {
    const white = {
      create: { width: 8, height: 8, channels: 4 as const, background: { r: 255, g: 255, b: 255, alpha: 0 } },
    };
    expect((await read(await sharp(white).png().toBuffer(), "png")).facts.brightest).toBe(0);
    const grey = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#646464" } })
      .png()
      .toBuffer();
    expect((await read(grey, "png")).facts.brightest).toBe(100);
  });
});

describe("thumbnails", () => {
  it("makes 512 and 256 pixels WebP and a placeholder of at most 400 bytes", async () => {
    const { pixels } = await read(await pictures.redBlue(1600, 800).png().toBuffer(), "png");
    const { files, placeholder } = await makeThumbnails(pixels);
    const sizes = await Promise.all(files.map(async ({ bytes }) => sharp(bytes).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ["webp", 512, 256],
      ["webp", 256, 128],
    ]);
    expect(placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(placeholder.length).toBeLessThanOrEqual(400);
  });

  it("does not enlarge small pictures", async () => {
    const { pixels } = await read(await pictures.redBlue(40, 30).png().toBuffer(), "png");
    const [large] = (await makeThumbnails(pixels)).files;
    expect((await sharp(large?.bytes).metadata()).width).toBe(40);
  });
});
