import * as z from "zod";
import { randomOf } from "../../drawing/random";
import type { Operation, Work } from "../../engine/work";
import { compose } from "../../operations/composite";
import { fillMasked } from "../../operations/fill";
import { fromPixels, type Pixels } from "../../operations/finish";
import { fileOf } from "../../operations/picture";
import { maskBounds, type Mask } from "../../operations/subject-mask";
import { toneOf, towardsTone } from "../../operations/tone";
import { vary } from "../../operations/vary";
import { mixed, throughMask } from "./blend";
import { drawSd, finishSd } from "./draw";
import { fitted } from "./fitted";
import { inpaintMask } from "./inpaint-mask";
import { sdInput, type SdInput, type Size } from "./sd-input";

const fields = z.object({ resize_mode: z.number().default(0), inpainting_fill: z.number().default(1) });

/** sd 图生图: the picture changed as far as 重绘幅度 says; with a mask, only where the mask is. */
export const image2image: Operation = async (work) => {
  const input = sdInput(work);
  const { resize_mode: mode, inpainting_fill: fill } = fields.parse(work.body);
  const source = await fitted(fileOf(work, "always_on_scripts.image_link"), input.size, mode);
  const mask = await maskOf(work, input.size, mode);
  const files = [];
  for (const seed of input.seeds) {
    const made = mask
      ? await repaint(input, seed, source, mask, fill)
      : await varied(input, seed, source, input.size);
    files.push(await finishSd(made, input));
  }
  return { files };
};

function maskOf(work: Work, size: Size, mode: number): Promise<Mask> | null {
  const path = "always_on_scripts.mask_link";
  return work.pictures[path] === undefined ? null : inpaintMask(fileOf(work, path), work.body, size, mode);
}

/** Moved, tinted and, near full strength, overlaid by what the prompt alone would give. */
export async function varied(input: SdInput, seed: number, source: Pixels, size: Size): Promise<Pixels> {
  const { denoise } = input;
  if (denoise === 0) return source;
  const file = await fromPixels(source).png({ compressionLevel: 1 }).toBuffer();
  const drawn = await drawSd(input, seed, size);
  const moved = await vary(file, size, randomOf(`${seed}`), { freedom: denoise * 0.6, upright: true });
  const toned = towardsTone(moved, toneOf(drawn), denoise * 0.45, denoise * 0.2);
  // Below that, its shapes would stand as a ghost in the picture.
  return mixed(toned, drawn, Math.max(0, (denoise - 0.75) / 0.25) * 0.85);
}

/** What the prompt asks for, drawn into the masked part: over the old content, or over what is around it. */
async function repaint(
  input: SdInput,
  seed: number,
  source: Pixels,
  mask: Mask,
  fill: number,
): Promise<Pixels> {
  const box = maskBounds(mask);
  if (!box) return source;
  const ground = fill === 0 ? fillMasked(source, mask) : source;
  const drawn = await drawSd(input, seed, { width: box.width, height: box.height });
  const placed = await compose(ground, [{ pixels: drawn, left: box.left, top: box.top }]);
  // 原图 keeps as much of the old content as the strength leaves; noise keeps none.
  const share = fill >= 2 ? 1 : Math.min(1, input.denoise * 1.15);
  return throughMask(source, mixed(ground, placed, share), mask);
}
