import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { png } from "../testing/pictures";
import { inspectPicture } from "./inspect-picture";

const MASK = { maxSide: 4096, mask: true };
const PRODUCT = { maxSide: 4096, product: true };

describe("inspectPicture", () => {
  it("tells format and size by content", async () => {
    const bytes = await sharp(await png(40, 30, ""))
      .webp()
      .toBuffer();
    expect(await inspectPicture(bytes, { maxSide: 4096 }, undefined)).toEqual({
      format: "webp",
      width: 40,
      height: 30,
    });
  });

  it("refuses what is no png, jpg or webp", async () => {
    expect(await inspectPicture(Buffer.from("<html>"), { maxSide: 4096 }, undefined)).toContain("不是图片");
    const gif = await sharp(await png(40, 30, ""))
      .gif()
      .toBuffer();
    expect(await inspectPicture(gif, { maxSide: 4096 }, undefined)).toContain("格式");
  });

  it("bounds the sides and compares sizes", async () => {
    const bytes = await png(64, 20, "");
    expect(await inspectPicture(bytes, { maxSide: 63 }, undefined)).toContain("63");
    expect(await inspectPicture(bytes, { maxSide: 64 }, { width: 64, height: 21 })).toContain("64×21");
  });

  it("takes a black and white mask with an antialiased edge", async () => {
    const bytes = await png(
      60,
      60,
      `<rect width="60" height="60"/><circle cx="30" cy="30" r="14.3" fill="#fff"/>`,
    );
    expect(await inspectPicture(bytes, MASK, undefined)).toMatchObject({ width: 60 });
  });

  it.each([
    [
      "feathered",
      `<defs><filter id="b"><feGaussianBlur stdDeviation="6"/></filter></defs><rect width="60" height="60"/><circle cx="30" cy="30" r="14" fill="#fff" filter="url(#b)"/>`,
    ],
    ["coloured", `<rect width="60" height="60"/><circle cx="30" cy="30" r="14" fill="#ff0"/>`],
    ["transparent", `<circle cx="30" cy="30" r="14" fill="#fff"/>`],
  ])("refuses a %s mask", async (_what, shapes) => {
    expect(await inspectPicture(await png(60, 60, shapes), MASK, undefined)).toContain("蒙层");
  });

  it("wants a product on transparency, cropped to itself", async () => {
    const cropped = await png(40, 40, `<circle cx="20" cy="20" r="20" fill="#a33"/>`);
    expect(await inspectPicture(cropped, PRODUCT, undefined)).toMatchObject({ width: 40 });
    const loose = await png(60, 60, `<circle cx="20" cy="20" r="20" fill="#a33"/>`);
    expect(await inspectPicture(loose, PRODUCT, undefined)).toContain("裁剪");
    const opaque = await sharp(cropped).flatten().jpeg().toBuffer();
    expect(await inspectPicture(opaque, PRODUCT, undefined)).toContain("透明");
  });
});
