import sharp from "sharp";
import { describe, expect, it } from "vitest";
import * as pictures from "../../../tests/support/pictures";
import type { PictureRule } from "../../capabilities/picture-rule";
import { factsOf } from "../facts";
import type { RasterFormat } from "../formats";
import { readHeader } from "../header";
import { decodePixels } from "../pixels";
import { planMask, renderMask } from "./mask";
import { planRefit } from "./plan";
import { refit } from "./refit";
import type { Size, SourcePicture } from "./source";

const rule: PictureRule = { formats: ["png", "jpeg", "webp"], maxBytes: 10 * 1024 * 1024, maxSide: 400 };

async function sourceOf(bytes: Buffer, format: RasterFormat): Promise<SourcePicture> {
  const header = await readHeader(bytes, format);
  const facts = factsOf(header, await decodePixels(bytes, format));
  return { format, width: header.width, height: header.height, bytes: bytes.length, facts };
}
async function made(bytes: Buffer, format: RasterFormat, given: PictureRule, fit?: Size) {
  const source = await sourceOf(bytes, format);
  const plan = planRefit(source, given, fit);
  const { encoded, changes } = await refit(bytes, source, given, plan);
  return { plan, changes, encoded, meta: await sharp(encoded.bytes).metadata() };
}
async function noise(width: number, height: number): Promise<Buffer> {
  const gaussian = { type: "gaussian" as const, mean: 128, sigma: 60 };
  return sharp({ create: { width, height, channels: 3, background: "#000", noise: gaussian } })
    .png()
    .toBuffer();
}

describe("refitting a picture", () => {
  it("changes nothing of a picture that meets the rule", async () => {
    const bytes = await pictures.redBlue(400, 300).png().toBuffer();
    expect(planRefit(await sourceOf(bytes, "png"), rule).changes).toEqual([]);
  });

  it("scales down to the largest side", async () => {
    const { changes, meta } = await made(await pictures.redBlue(600, 400).png().toBuffer(), "png", rule);
    expect(changes).toEqual([{ change: "size", from: "600 × 400", to: "400 × 267" }]);
    expect([meta.width, meta.height, meta.format]).toEqual([400, 267, "png"]);
  });

  it("converts a format the vendor does not read, to one with transparency where there is some", async () => {
    const product = await pictures.productPng(
      { width: 50, height: 50 },
      { left: 10, top: 10, width: 20, height: 20 },
    );
    const webp = await sharp(product).webp({ lossless: true }).toBuffer();
    const superapp: PictureRule = { formats: ["jpeg", "png", "bmp"], maxBytes: 5_000_000 };
    const { changes, meta } = await made(webp, "webp", superapp);
    expect(changes).toEqual([{ change: "format", from: "webp", to: "png" }]);
    expect([meta.format, meta.hasAlpha]).toEqual(["png", true]);
  });

  it("keeps AVIF for a vendor that reads it, also when it has to be scaled", async () => {
    const taking: PictureRule = { formats: ["png", "avif"], maxBytes: 5_000_000 };
    const avif = await pictures.redBlue(64, 48).avif({ quality: 60 }).toBuffer();
    expect(planRefit(await sourceOf(avif, "avif"), taking).changes).toEqual([]);
    const { plan, meta } = await made(avif, "avif", { ...taking, maxSide: 32 });
    expect([plan.format, meta.format, meta.width]).toEqual(["avif", "heif", 32]);
  });

  it("sends the first frame of an animation and says so", async () => {
    const { changes, meta } = await made(await pictures.animatedGif(), "gif", rule);
    expect(changes).toEqual([{ change: "format", from: "gif (3)", to: "png" }]);
    expect([meta.width, meta.height]).toEqual([30, 20]);
  });

  it("converts colours to 8-bit sRGB", async () => {
    const p3 = await made(await pictures.displayP3Jpeg(), "jpeg", rule);
    expect(p3.changes).toEqual([{ change: "colour", from: "sP3C", to: "sRGB" }]);
    expect(p3.meta.icc).toBeUndefined();
    expect((await made(await pictures.cmykJpeg(), "jpeg", rule)).meta).toMatchObject({
      space: "srgb",
      channels: 3,
    });
    const deep = await made(await pictures.deepPng(), "png", rule);
    expect(deep.changes).toEqual([{ change: "colour", from: "16 bit", to: "8 bit" }]);
    expect(deep.meta.depth).toBe("uchar");
  });

  it("makes a heavy picture lighter without scaling it when quality is enough", async () => {
    const bytes = await noise(300, 300);
    const { changes, encoded, meta } = await made(bytes, "png", { ...rule, maxBytes: 120_000 });
    expect(encoded.bytes.length).toBeLessThanOrEqual(120_000);
    expect([meta.width, meta.format]).toEqual([300, "jpeg"]);
    expect(changes.map(({ change }) => change)).toEqual(["format", "bytes"]);
  });

  it("scales when quality is not enough, unless scaling would spoil the point", async () => {
    const bytes = await noise(300, 300);
    const light = { ...rule, formats: ["png"] as const, maxBytes: 60_000 };
    const { encoded, changes } = await made(bytes, "png", light);
    expect(encoded.bytes.length).toBeLessThanOrEqual(60_000);
    expect(changes.map(({ change }) => change)).toEqual(["size", "bytes"]);
    expect((await made(bytes, "png", { ...light, shrink: false })).encoded.width).toBe(300);
  });

  it("crops at the centre to exactly the size asked for, enlarging if need be", async () => {
    const bytes = await pictures.redBlue(300, 100).png().toBuffer();
    const { changes, meta, encoded } = await made(
      bytes,
      "png",
      { ...rule, fit: { width: "w", height: "h" } },
      { width: 200, height: 200 },
    );
    expect(changes).toEqual([{ change: "crop", from: "300 × 100", to: "200 × 200" }]);
    expect([meta.width, meta.height]).toEqual([200, 200]);
    const { data } = await sharp(encoded.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([data[0], data[199 * 3 + 2]]).toEqual([255, 255]);
  });

  it("trims a transparent product to what is visible", async () => {
    const box = { left: 30, top: 20, width: 50, height: 40 };
    const bytes = await pictures.productPng({ width: 120, height: 90 }, box);
    const trimming = { ...rule, trim: { x: "x", y: "y", width: "width", height: "height" } };
    const { changes, meta } = await made(bytes, "png", trimming);
    expect(changes).toEqual([{ change: "trim", from: "120 × 90", to: "50 × 40" }]);
    expect([meta.width, meta.height, meta.hasAlpha]).toEqual([50, 40, true]);
  });

  it("writes BMP that reads back alike", async () => {
    const bytes = await pictures.redBlue(40, 30).webp({ lossless: true }).toBuffer();
    const source = await sourceOf(bytes, "webp");
    const bmpRule: PictureRule = { formats: ["bmp"], maxBytes: 1_000_000 };
    const { encoded } = await refit(bytes, source, bmpRule, planRefit(source, bmpRule));
    const { data } = await decodePixels(encoded.bytes, "bmp");
    expect([...data.subarray(0, 4), ...data.subarray(39 * 4, 40 * 4)]).toEqual([
      255, 0, 0, 255, 0, 0, 255, 255,
    ]);
  });
});

describe("masks", () => {
  const hard = { of: "image", edge: "hard", empty: "refused" } as const;
  async function gradient(): Promise<Buffer> {
    const data = Buffer.from(Array.from({ length: 256 * 4 }, (_, index) => index % 256));
    return sharp(data, { raw: { width: 256, height: 4, channels: 1 } })
      .png()
      .toBuffer();
  }

  it("thresholds a soft mask at half, in grey, opaque", async () => {
    const bytes = await gradient();
    const source = await sourceOf(bytes, "png");
    const mask = await renderMask(bytes, source, hard, { width: 256, height: 4 });
    const { data, info } = await sharp(mask).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([256, 4]);
    expect([...data.subarray(0, 256)]).toEqual(
      Array.from({ length: 256 }, (_, grey) => (grey < 128 ? 0 : 255)),
    );
    expect(await sharp(mask).metadata()).toMatchObject({
      format: "png",
      channels: 1,
      depth: "uchar",
      hasAlpha: false,
    });
    expect(planMask(source, hard, source)).toEqual([{ change: "mask", from: "soft", to: "50 %" }]);
  });

  it("keeps the greys of a soft rule", async () => {
    const bytes = await gradient();
    const mask = await renderMask(
      bytes,
      await sourceOf(bytes, "png"),
      { ...hard, edge: "soft" },
      { width: 256, height: 4 },
    );
    expect([...(await sharp(mask).extractChannel(0).raw().toBuffer()).subarray(100, 104)]).toEqual([
      100, 101, 102, 103,
    ]);
  });

  it("reads transparent parts as black, white ones too", async () => {
    const bytes = await sharp({ create: { width: 20, height: 10, channels: 4, background: "#ffffff00" } })
      .composite([
        {
          input: { create: { width: 10, height: 10, channels: 4, background: "#ffffffff" } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    const mask = await renderMask(bytes, await sourceOf(bytes, "png"), hard, { width: 20, height: 10 });
    const row = [...(await sharp(mask).extractChannel(0).raw().toBuffer()).subarray(0, 20)];
    expect(row).toEqual([...Array<number>(10).fill(255), ...Array<number>(10).fill(0)]);
  });

  it("follows its picture when that is scaled, and stays black and white", async () => {
    const bytes = await pictures.redBlue(600, 400).png().toBuffer();
    const mask = await renderMask(bytes, await sourceOf(bytes, "png"), hard, { width: 400, height: 267 });
    const { data, info } = await sharp(mask).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([400, 267]);
    expect(data.every((grey) => grey === 0 || grey === 255)).toBe(true);
  });

  it("says nothing of a mask that is black and white already", async () => {
    const bytes = await sharp({ create: { width: 20, height: 10, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const source = await sourceOf(bytes, "png");
    expect(planMask(source, hard, source)).toEqual([]);
  });
});
