import sharp from "sharp";
import { pixelsOf, type Pixels } from "../../operations/finish";
import type { Size } from "./sd-input";

/** resize模式 0–3: stretched, cropped, filled up at the edges, stretched. */
export async function fitted(file: string, size: Size, mode: number): Promise<Pixels> {
  const source = sharp(file).flatten({ background: "#ffffff" }).removeAlpha().toColourspace("srgb");
  if (mode === 1) return pixelsOf(source.resize({ ...size, fit: "cover", kernel: "lanczos3" }));
  if (mode !== 2) return pixelsOf(source.resize({ ...size, fit: "fill", kernel: "lanczos3" }));
  const inner = await source
    .resize({ ...size, fit: "inside", kernel: "lanczos3" })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const ground = sharp(inner)
    .resize({ ...size, fit: "fill" })
    .blur(24);
  return pixelsOf(sharp(await ground.png({ compressionLevel: 1 }).toBuffer()).composite([{ input: inner }]));
}
