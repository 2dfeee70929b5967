import sharp from "sharp";
import * as z from "zod";
import type { Operation } from "../engine/work";
import { finish } from "./finish";
import { fileOf } from "./picture";

const input = z.object({
  type: z.enum(["0", "1"]).default("0"),
  multiple: z.number().default(2),
  denoise: z.boolean().default(false),
});

/** PNG of more than this takes too long to make and to fetch. */
const PNG_PIXELS = 20_000_000;

/** 无损放大: Lanczos by the factor, or to 1K, 2K or 4K on the longer side and sharpened. */
export const upscale: Operation = async (work) => {
  const { type, multiple, denoise } = input.parse(work.body);
  const file = fileOf(work);
  const { width, height, hasAlpha } = await sharp(file).metadata();
  const factor = type === "0" ? multiple : (multiple * 1024) / Math.max(width, height);
  const size = {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
  const source = denoise ? sharp(await sharp(file).median(3).png().toBuffer()) : sharp(file);
  const result = source
    .resize({ ...size, kernel: "lanczos3", fit: "fill" })
    .sharpen(type === "1" ? { sigma: 1.1, m1: 0.6, m2: 2.2 } : { sigma: 0.8, m1: 0.3, m2: 1.2 });
  const big = size.width * size.height > PNG_PIXELS;
  return { files: [await finish(result, big ? (hasAlpha ? "webp" : "jpg") : "png")] };
};
