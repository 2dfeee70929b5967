import sharp from "sharp";
import { expect, it } from "vitest";
import { livePreview } from "./live-preview";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#4466aa" } });

it("makes a WebP of at most 768 pixels on a side, and never a larger one", async () => {
  const large = await livePreview(await plain(1536, 1024).png().toBuffer());
  expect(await sharp(large ?? undefined).metadata()).toMatchObject({
    format: "webp",
    width: 768,
    height: 512,
  });
  const small = await livePreview(await plain(64, 48).jpeg().toBuffer());
  expect(await sharp(small ?? undefined).metadata()).toMatchObject({ format: "webp", width: 64, height: 48 });
});

it("shows nothing of what is no picture, is broken, or is too much to decode", async () => {
  const png = await plain(64, 64).png().toBuffer();
  expect(await livePreview(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeNull();
  expect(await livePreview(Buffer.from("hello"))).toBeNull();
  expect(await livePreview(png.subarray(0, 60))).toBeNull();
  expect(await livePreview(await plain(5000, 4000).png().toBuffer())).toBeNull();
});
