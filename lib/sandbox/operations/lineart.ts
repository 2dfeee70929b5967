import sharp from "sharp";
import type { Operation } from "../engine/work";
import { finish } from "./finish";
import { fileOf, rgbOf } from "./picture";

/** How sharply a line begins, how faint a step is no line at all (in levels), and how dark a line gets. */
const SHARPNESS = 0.98;
const FAINT = 1.2;
const DARKNESS = 0.24;

/** 线稿提取: the difference of two blurs, dark lines on white. */
export const lineart: Operation = async (work) => {
  const { data, width, height } = await drawLines(fileOf(work));
  return {
    files: [await finish(sharp(data, { raw: { width, height, channels: 1 } }).toColourspace("srgb"), "png")],
  };
};

/**
 * Lines of a picture as grey pixels, 255 is paper. Looked for in each colour, since two colours may be equally
 * bright.
 */
export async function drawLines(
  file: string | Buffer,
): Promise<{ data: Buffer; width: number; height: number }> {
  const { data: colours, width, height } = await rgbOf(file);
  const fine = Math.max(0.7, Math.max(width, height) / 1100);
  const [near, wide] = await Promise.all(
    [fine, fine * 1.9].map((sigma) =>
      sharp(colours, { raw: { width, height, channels: 3 } })
        .blur(sigma)
        .raw()
        .toBuffer(),
    ),
  );
  const data = Buffer.alloc(width * height);
  for (let at = 0; at < data.length; at += 1) {
    const steps = [at * 3, at * 3 + 1, at * 3 + 2].map(
      (channel) => (near?.[channel] ?? 0) - SHARPNESS * (wide?.[channel] ?? 0) + FAINT,
    );
    const step = Math.min(...steps);
    data[at] = step >= 0 ? 255 : Math.max(0, Math.min(255, 255 * (1 + Math.tanh(step * DARKNESS))));
  }
  return { data, width, height };
}
