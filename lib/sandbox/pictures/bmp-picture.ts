import sharp from "sharp";
import { decodeBmp } from "../../imaging/bmp";

/** A BMP as a PNG, which everything that computes can read. Null where it is damaged. */
export async function bmpAsPng(bytes: Buffer): Promise<Buffer | null> {
  try {
    const { data, width, height } = decodeBmp(bytes);
    return await sharp(data, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer();
  } catch {
    return null;
  }
}
