import sharp from "sharp";
import type { Operation } from "../engine/work";
import { finish } from "./finish";
import { fileOf } from "./picture";

/** How sharply a line begins, and how dark it gets. */
const SHARPNESS = 0.98;
const DARKNESS = 0.11;

/** 线稿提取: the difference of two blurs, dark lines on white. */
export const lineart: Operation = async (work) => {
  const { data, width, height } = await drawLines(fileOf(work));
  return {
    files: [await finish(sharp(data, { raw: { width, height, channels: 1 } }).toColourspace("srgb"), "png")],
  };
};

/** Lines of a picture as grey pixels, 255 is paper. */
export async function drawLines(
  file: string | Buffer,
): Promise<{ data: Buffer; width: number; height: number }> {
  const grey = await sharp(file).flatten({ background: "#ffffff" }).toColourspace("b-w").png().toBuffer();
  const { width, height } = await sharp(grey).metadata();
  const fine = Math.max(0.7, Math.max(width, height) / 1100);
  const [near, wide] = await Promise.all([blurred(grey, fine), blurred(grey, fine * 1.9)]);
  const data = Buffer.alloc(width * height);
  for (let at = 0; at < data.length; at += 1) {
    const step = (near[at] ?? 0) - SHARPNESS * (wide[at] ?? 0);
    data[at] = step >= 0 ? 255 : Math.max(0, Math.min(255, 255 * (1 + Math.tanh(step * DARKNESS))));
  }
  return { data, width, height };
}

function blurred(grey: Buffer, sigma: number): Promise<Buffer> {
  return sharp(grey).blur(sigma).extractChannel(0).raw().toBuffer();
}
