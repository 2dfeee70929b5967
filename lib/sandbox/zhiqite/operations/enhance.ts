import sharp from "sharp";
import * as z from "zod";
import type { Operation } from "../../engine/work";
import { finish } from "../../operations/finish";
import { fileOf } from "../../operations/picture";

const input = z.object({
  resizeMode: z.number().default(0),
  upscalingResize: z.number().default(2),
  upscalingResizeW: z.number().default(512),
  upscalingResizeH: z.number().default(512),
  upscalingCrop: z.boolean().default(true),
});

/** PNG of more than this takes too long to make and to fetch. */
const PNG_PIXELS = 20_000_000;

/**
 * 超分辨: by a factor, or until both sides reach the wanted ones; cropped to exactly those when asked, else what is
 * over stays.
 */
export const enhance: Operation = async (work) => {
  const { resizeMode, upscalingResize, upscalingResizeW, upscalingResizeH, upscalingCrop } = input.parse(
    work.body,
  );
  const file = fileOf(work);
  const { width, height, hasAlpha } = await sharp(file).metadata();
  const wanted = { width: upscalingResizeW, height: upscalingResizeH };
  const size =
    resizeMode === 0
      ? { width: width * upscalingResize, height: height * upscalingResize, fit: "fill" as const }
      : { ...wanted, fit: upscalingCrop ? ("cover" as const) : ("outside" as const) };
  const large = sharp(file)
    .resize({ ...size, kernel: "lanczos3" })
    .sharpen({ sigma: 0.9, m1: 0.4, m2: 1.6 });
  const isBig = size.width * size.height > PNG_PIXELS;
  return { files: [await finish(large, isBig ? (hasAlpha ? "webp" : "jpg") : "png")] };
};
