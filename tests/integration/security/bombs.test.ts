import { deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { bombPng, pngChunk, redBlue } from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const send = (bytes: Buffer, type: string) =>
  lab.call("POST", "/assets", { as: lab.designer, body: bytes, headers: { "content-type": type } });

/** A real picture whose header says that it is 65,000 pixels wide and high. */
async function saying(format: "gif" | "jpeg" | "bmp" | "webp"): Promise<Buffer> {
  const SIDE = 65_000;
  if (format === "bmp") {
    const bytes = Buffer.from(await (await import("../../support/pictures")).bmp(8, 8));
    bytes.writeInt32LE(SIDE, 18);
    bytes.writeInt32LE(SIDE, 22);
    return bytes;
  }
  const bytes = await redBlue(16, 16).toFormat(format, { lossless: true }).toBuffer();
  if (format === "gif") {
    // The canvas and its only frame, whose descriptor begins with a comma and its place.
    const frame = bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0]));
    for (const at of [6, 8, frame + 5, frame + 7]) bytes.writeUInt16LE(SIDE, at);
  } else if (format === "jpeg") {
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(SIDE, frame + 5);
    bytes.writeUInt16BE(SIDE, frame + 7);
  } else {
    // VP8L: 14 bits each for width and height less one, behind the signature byte.
    bytes.writeUInt32LE(0x0fff_ffff, bytes.indexOf("VP8L") + 9);
  }
  return bytes;
}

/** A small PNG with a text of 200 MB, packed to 200 kB. */
async function textBomb(): Promise<Buffer> {
  const png = await redBlue(24, 24).png().toBuffer();
  const text = Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(Buffer.alloc(200_000_000))]);
  return Buffer.concat([png.subarray(0, 33), pngChunk("zTXt", text), png.subarray(33)]);
}

/** An animation of so many frames, each a copy of the first. */
async function frames(count: number): Promise<Buffer> {
  const frame = await redBlue(200, 200).raw().toBuffer();
  const raw = { width: 200, height: 200 * count, channels: 3 as const, pageHeight: 200 };
  return sharp(Buffer.concat(Array(count).fill(frame)), { raw })
    .gif({ effort: 1 })
    .toBuffer();
}

it.each([
  ["a PNG of 256 million pixels", async () => bombPng(16_000), "image/png"],
  ["a GIF that says 4 billion", () => saying("gif"), "image/gif"],
  ["a JPEG that says 4 billion", () => saying("jpeg"), "image/jpeg"],
  ["a WebP that says 268 million", () => saying("webp"), "image/webp"],
  ["a BMP that says 4 billion", () => saying("bmp"), "image/bmp"],
])("refuses %s without decoding it", async (_what, make, type) => {
  const bytes = await make();
  expect(bytes.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage.rss();
  expect([413, 422]).toContain((await send(bytes, type)).status);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
});

it("unpacks no text that hides in a picture, and keeps none of it", async () => {
  const bytes = await textBomb();
  const before = process.memoryUsage.rss();
  const answer = await send(bytes, "image/png");
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  if (answer.status === 201) expect((await answer.json()).bytes).toBeLessThan(10_000);
  else expect([413, 422]).toContain(answer.status);
});

it("takes the first frame of an animation, not all at once", async () => {
  const answer = await send(await frames(60), "image/gif");
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ width: 200, height: 200 });
});

it.each([
  ["a ZIP", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(100)]), "application/zip"],
  [
    "a ZIP that says it is a picture",
    Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(100)]),
    "image/png",
  ],
  ["packed bytes", gzipSync(Buffer.alloc(10_000_000)), "application/gzip"],
  ["a packed SVG", gzipSync(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")), "image/svg+xml"],
  ["a page behind a GIF's first letters", Buffer.from("GIF89a<script>alert(1)</script>"), "image/gif"],
  ["a program", Buffer.from("\x7fELF\x02\x01\x01"), "image/png"],
])("takes no %s", async (_what, bytes, type) => {
  expect([415, 422]).toContain((await send(bytes, type)).status);
});

it("does not unpack a body that says it is packed", async () => {
  const png = await redBlue(25, 25).png().toBuffer();
  const headers = { "content-type": "image/png", "content-encoding": "gzip" };
  const answer = await lab.call("POST", "/assets", { as: lab.designer, body: gzipSync(png), headers });
  expect(answer.status).toBe(415);
});

it("reads no form of a hundred thousand parts to its end", async () => {
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const body = Buffer.from(`${part.repeat(100_000)}--x--\r\n`);
  const answer = await lab.call("POST", "/assets", { as: lab.designer, body, headers });
  expect(answer.status).toBe(422);
});
