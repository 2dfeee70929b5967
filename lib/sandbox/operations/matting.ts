import sharp from "sharp";
import * as z from "zod";
import type { Made, Operation } from "../engine/work";
import { finish, fromPixels, type Pixels } from "./finish";
import { fileOf, rgbaOf } from "./picture";
import { writeLayers } from "./psd";
import { maskBounds, subjectMask, type Box, type Mask } from "./subject-mask";

const input = z.object({
  type: z.number().default(0),
  formats: z.array(z.enum(["png", "psd"])).default(["png"]),
});

/** 抠图: the subject on transparency, as it stands (0) or its head alone, cropped (1). */
export const matting: Operation = async (work) => {
  const { type, formats } = input.parse(work.body);
  const file = fileOf(work);
  const mask = await subjectMask(file);
  const box = type === 1 ? headBox(mask) : { left: 0, top: 0, width: mask.width, height: mask.height };
  const original = await crop(await rgbaOf(file), box);
  const cutOut = await crop(withAlpha(await rgbaOf(file), mask), box);
  const files: Made[] = [];
  for (const format of formats) {
    if (format === "png") files.push(await finish(fromPixels(cutOut), "png"));
    else files.push({ bytes: await writeLayers(cutOut, original), format });
  }
  return { files };
};

/** A picture's pixels under a mask of the same size. */
export function withAlpha({ data, width, height, channels }: Pixels, mask: Mask): Pixels {
  const cut = Buffer.from(data);
  for (let at = 0; at < mask.data.length; at += 1) cut[at * 4 + 3] = mask.data[at] ?? 0;
  return { data: cut, width, height, channels };
}

/**
 * The head of a standing figure: from the top of the subject down to where the neck is, which is the narrowest row
 * before the shoulders. Where hair hides the neck, a head is a third taller than it is wide.
 */
export function headBox(mask: Mask): Box {
  const bounds = maskBounds(mask);
  if (!bounds) return { left: 0, top: 0, width: mask.width, height: mask.height };
  const widths = Array.from({ length: Math.ceil(bounds.height / 2) }, (_, row) =>
    rowWidth(mask, bounds.top + row),
  );
  const from = Math.floor(bounds.height * 0.08);
  const widest = widths.slice(0, Math.max(from + 1, Math.floor(bounds.height * 0.22)));
  const crown = Math.max(...widest);
  const neck = widths.findIndex(
    (width, row) => row > from && row > widest.indexOf(crown) && width < crown * 0.66,
  );
  const height = neck > 0 ? neck : Math.round(Math.min(bounds.height * 0.66, crown * 1.3));
  const columns = headColumns(mask, bounds.top, height);
  return {
    left: columns.left,
    top: bounds.top,
    width: Math.max(1, columns.right - columns.left + 1),
    height: Math.max(1, height),
  };
}

function rowWidth({ data, width }: Mask, y: number): number {
  let count = 0;
  for (let x = 0; x < width; x += 1) if ((data[y * width + x] ?? 0) >= 128) count += 1;
  return count;
}

function headColumns({ data, width }: Mask, top: number, height: number): { left: number; right: number } {
  let [left, right] = [width - 1, 0];
  for (let y = top; y < top + height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] ?? 0) < 128) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    }
  }
  return { left: Math.min(left, right), right };
}

async function crop(pixels: Pixels, box: Box): Promise<Pixels> {
  const { data } = await sharp(pixels.data, { raw: pixels })
    .extract(box)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: box.width, height: box.height, channels: pixels.channels };
}
