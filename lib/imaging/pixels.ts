import sharp, { type Sharp } from "sharp";
import { decodeBmp } from "./bmp";
import type { RasterFormat } from "./formats";
import { openRaster } from "./header";
import { decoding } from "./picture-error";
import { takeTurn } from "./turns";

/** A decoded picture: 8-bit sRGB, upright, first frame, three channels or four with alpha. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 3 | 4;
}

/**
 * Decodes a picture whole, whatever its colour space and depth, so that a broken one is found now and every
 * derivative comes from one decoding. The header has been read and bounded before. Throws PictureError.
 */
export async function decodePixels(bytes: Buffer, format: RasterFormat): Promise<Pixels> {
  return takeTurn(() =>
    decoding(async () => {
      if (format === "bmp") return { ...decodeBmp(bytes), channels: 4 };
      const upright = openRaster(bytes).autoOrient().toColourspace("srgb");
      const { data, info } = await upright.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
    }),
  );
}

/** The pixels as the start of another pipeline. */
export function fromPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
