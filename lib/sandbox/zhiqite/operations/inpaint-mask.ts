import sharp from "sharp";
import * as z from "zod";
import type { Mask } from "../../operations/subject-mask";
import { blurred } from "./blend";
import type { Size } from "./sd-input";

const fields = z.object({
  mask_blur: z.number().optional(),
  mask_blur_x: z.number().default(0),
  mask_blur_y: z.number().default(0),
  inpainting_mask_invert: z.number().default(0),
});

/**
 * The mask at the result's size, inverted and softened as the request says; its own soft edge stays. mask_blur wins
 * over the two single ones (蒙版模糊系数).
 */
export async function inpaintMask(
  file: string,
  body: Record<string, unknown>,
  size: Size,
  mode: number,
): Promise<Mask> {
  const {
    mask_blur: both,
    mask_blur_x: x,
    mask_blur_y: y,
    inpainting_mask_invert: invert,
  } = fields.parse(body);
  const grey = sharp(file).flatten({ background: "#000000" }).toColourspace("b-w");
  const data = await (invert === 0 ? grey : grey.negate())
    .resize({ ...size, fit: mode === 1 ? "cover" : mode === 2 ? "contain" : "fill", background: "#000000" })
    .extractChannel(0)
    .raw()
    .toBuffer();
  return blurred({ ...size, data }, both ?? x, both ?? y);
}
