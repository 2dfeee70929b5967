import sharp, { type Sharp } from "sharp";
import type { Made } from "../engine/work";
import { markBox, markPill } from "./mark";

export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 3 | 4;
}

/** A pipeline's pixels, three or four channels of 8-bit sRGB. */
export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels !== 3 && channels !== 4) throw new Error(`a picture of ${channels} channels`);
  return { data, width, height, channels };
}

export function fromPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

/** Marks a finished picture as the sandbox's and encodes it. */
export async function finish(image: Sharp, format: "png" | "jpg" | "webp"): Promise<Made> {
  const pixels = await pixelsOf(image);
  const box = markBox(pixels.width, pixels.height);
  const marked = fromPixels(pixels);
  if (box) {
    const pill = markPill({ ...box, left: 0, top: 0 });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}">${pill}</svg>`;
    marked.composite([{ input: Buffer.from(svg), left: box.left, top: box.top }]);
  }
  return { bytes: await encode(marked, format), format };
}

function encode(image: Sharp, format: "png" | "jpg" | "webp"): Promise<Buffer> {
  if (format === "png") return image.png({ compressionLevel: 6 }).toBuffer();
  return format === "jpg"
    ? image.jpeg({ quality: 92, mozjpeg: false }).toBuffer()
    : image.webp({ quality: 90 }).toBuffer();
}
