import { deflateSync } from "node:zlib";
import { encode as encodeBmpImage } from "bmp-ts";
import sharp, { type Sharp } from "sharp";

/** Pictures for tests, made here: no photograph of anybody's. */

/** Left half red, right half blue: turned or mirrored ones are told apart. */
export function redBlue(width: number, height: number): Sharp {
  const red = {
    create: { width: Math.floor(width / 2), height, channels: 3 as const, background: "#ff0000" },
  };
  const base = { create: { width, height, channels: 3 as const, background: "#0000ff" } };
  return sharp(base).composite([{ input: red, left: 0, top: 0 }]);
}

/** A photograph as a phone writes it: lying on its side, with its place on earth. */
export function turnedJpeg(width = 120, height = 80): Promise<Buffer> {
  return redBlue(width, height)
    .withExif({ IFD0: { Make: "EaselPhone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** An upright JPEG with EXIF and GPS. */
export function taggedJpeg(width = 120, height = 80): Promise<Buffer> {
  return redBlue(width, height)
    .withExif({ IFD0: { Make: "EaselPhone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** A Display P3 JPEG whose stored values differ from its sRGB ones. */
export function displayP3Jpeg(): Promise<Buffer> {
  return solid(64, 48, { r: 100, g: 150, b: 60 })
    .withIccProfile("p3")
    .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

export function cmykJpeg(): Promise<Buffer> {
  return solid(64, 48, { r: 200, g: 40, b: 40 })
    .toColourspace("cmyk")
    .withIccProfile("cmyk")
    .jpeg()
    .toBuffer();
}

export function deepPng(): Promise<Buffer> {
  return solid(64, 48, { r: 10, g: 128, b: 250 }).toColourspace("rgb16").png().toBuffer();
}

/** Three frames: red, green, blue. */
export async function animatedGif(): Promise<Buffer> {
  const frames = await Promise.all(
    ["#ff0000", "#00ff00", "#0000ff"].map((background) =>
      sharp({ create: { width: 30, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer();
}

/** A 24-bit BMP: red left, blue right. */
export async function bmp(width = 40, height = 30): Promise<Buffer> {
  const rgba = await redBlue(width, height).ensureAlpha().raw().toBuffer();
  const abgr = Buffer.alloc(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    abgr.set([rgba[at + 3] ?? 0, rgba[at + 2] ?? 0, rgba[at + 1] ?? 0, rgba[at] ?? 0], at);
  }
  return encodeBmpImage({ data: abgr, width, height, bitPP: 24 }).data;
}

/** A transparent PNG whose visible part is one red box. */
export function productPng(
  canvas: { width: number; height: number },
  box: { left: number; top: number; width: number; height: number },
): Promise<Buffer> {
  const { left, top, width, height } = box;
  const red = { create: { width, height, channels: 4 as const, background: "#ff0000ff" } };
  return sharp({ create: { ...canvas, channels: 4, background: "#00000000" } })
    .composite([{ input: red, left, top }])
    .png()
    .toBuffer();
}

/** A PNG of `side`² pixels in a few bytes: one bit each, all alike. */
export function bombPng(side = 16_000): Buffer {
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", rows),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** An SVG that tries every way to run or fetch something. */
export const hostileSvg = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100" viewBox="0 0 200 100" onload="alert(1)">
  <script>alert(2)</script>
  <style>@import url("http://evil.test/x.css"); .a { fill: url(http://evil.test/p.svg#x) } .b { fill: #00ff00 }</style>
  <defs><linearGradient id="g"><stop offset="0" stop-color="#ff0000"/></linearGradient></defs>
  <foreignObject width="10" height="10"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(3)"/></body></foreignObject>
  <image xlink:href="http://evil.test/track.png" width="10" height="10"/>
  <a xlink:href="javascript:alert(4)"><rect width="100" height="100" fill="url(#g)" onclick="alert(5)"/></a>
  <use href="http://evil.test/sprite.svg#x"/>
  <rect x="100" width="100" height="100" fill="#0000ff" style="background:url(http://evil.test/y)"/>
</svg>`;

function solid(width: number, height: number, background: { r: number; g: number; b: number }): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A chunk of a PNG, with its sum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
