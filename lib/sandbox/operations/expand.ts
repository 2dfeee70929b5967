import sharp from "sharp";
import * as z from "zod";
import type { Operation } from "../engine/work";
import { finish, fromPixels, pixelsOf, type Pixels } from "./finish";
import { fileOf } from "./picture";

const input = z.object({ type: z.number(), scale: z.number().optional(), ar: z.string().optional() });
const MAX_SIDE = 8192;

interface Size {
  width: number;
  height: number;
}

/** 扩图: the picture stays in the middle as it is; around it its mirror image, ever softer. */
export const expand: Operation = async (work) => {
  const file = fileOf(work);
  const { width, height } = await sharp(file).metadata();
  const target = targetSize({ width, height }, input.parse(work.body));
  if (Math.max(target.width, target.height) > MAX_SIDE) throw new Error(`结果超过 ${MAX_SIDE} 像素`);
  return { files: [await finish(fromPixels(await extend(file, { width, height }, target)), "png")] };
};

/** The canvas: the picture's size times `scale`, or the smallest one of the ratio that holds the picture. */
function targetSize({ width, height }: Size, { scale, ar }: { scale?: number; ar?: string }): Size {
  if (ar === undefined)
    return { width: Math.round(width * (scale ?? 1)), height: Math.round(height * (scale ?? 1)) };
  const [w = 1, h = 1] = ar.split(":").map(Number);
  return width * h < height * w
    ? { width: Math.round((height * w) / h), height }
    : { width, height: Math.round((width * h) / w) };
}

async function extend(file: string, { width, height }: Size, target: Size): Promise<Pixels> {
  const left = Math.floor((target.width - width) / 2);
  const top = Math.floor((target.height - height) / 2);
  const base = await pixelsOf(sharp(file));
  const mirrored = await pixelsOf(
    fromPixels(base).extend({
      left,
      top,
      right: target.width - width - left,
      bottom: target.height - height - top,
      extendWith: "mirror",
    }),
  );
  const reach = Math.max(left, top, 1);
  const [soft, softer] = await Promise.all(
    [0.05, 0.22].map((share) =>
      pixelsOf(fromPixels(mirrored).blur(Math.min(120, Math.max(1, reach * share)))),
    ),
  );
  if (!soft || !softer) return mirrored;
  const data = Buffer.from(mirrored.data);
  const { channels } = mirrored;
  for (let y = 0; y < target.height; y += 1) {
    for (let x = 0; x < target.width; x += 1) {
      const away = Math.max(left - x, x - (left + width - 1), top - y, y - (top + height - 1), 0);
      if (away === 0) continue;
      const depth = Math.min(1, away / reach);
      const at = (y * target.width + x) * channels;
      for (let channel = at; channel < at + channels; channel += 1) {
        const [sharpValue, softValue, softest] = [
          mirrored.data[channel] ?? 0,
          soft.data[channel] ?? 0,
          softer.data[channel] ?? 0,
        ];
        const first = Math.min(1, depth * 2.5);
        const second = Math.max(0, (depth - 0.25) / 0.75);
        const value = sharpValue + (softValue - sharpValue) * first;
        data[channel] = Math.round(value + (softest - value) * second);
      }
    }
  }
  return { ...mirrored, data };
}
