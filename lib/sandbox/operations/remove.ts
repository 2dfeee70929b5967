import sharp from "sharp";
import type { Operation } from "../engine/work";
import { finish, fromPixels, type Pixels } from "./finish";
import { openCv, withMats } from "./opencv";
import { fileOf, rgbaOf } from "./picture";
import { maskBounds, type Mask } from "./subject-mask";

/** Filling works on a crop around the mask at no more than this size. */
const FILL_SIDE = 640;

/** 智能擦除: the white part of the mask is filled from its surroundings; nothing else changes. */
export const remove: Operation = async (work) => {
  const pixels = await rgbaOf(fileOf(work));
  const { data, info } = await sharp(fileOf(work, "mask"))
    .removeAlpha()
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const filled = await fillMasked(pixels, { data, width: info.width, height: info.height });
  return { files: [await finish(fromPixels(filled), "png")] };
};

/** The picture with its masked part painted from what is around it. */
export async function fillMasked(pixels: Pixels, mask: Mask): Promise<Pixels> {
  const bounds = maskBounds(mask);
  if (!bounds) return pixels;
  const margin = Math.ceil(Math.max(bounds.width, bounds.height) * 0.35) + 12;
  const left = Math.max(0, bounds.left - margin);
  const top = Math.max(0, bounds.top - margin);
  const box = {
    left,
    top,
    width: Math.min(mask.width, bounds.left + bounds.width + margin) - left,
    height: Math.min(mask.height, bounds.top + bounds.height + margin) - top,
  };
  const scale = Math.min(1, FILL_SIDE / Math.max(box.width, box.height));
  const size = {
    width: Math.max(8, Math.round(box.width * scale)),
    height: Math.max(8, Math.round(box.height * scale)),
  };
  const [picture, hole] = await Promise.all([
    sharp(pixels.data, { raw: pixels })
      .extract(box)
      .resize({ ...size, fit: "fill" })
      .removeAlpha()
      .raw()
      .toBuffer(),
    sharp(mask.data, { raw: { width: mask.width, height: mask.height, channels: 1 } })
      .extract(box)
      .resize({ ...size, fit: "fill" })
      .extractChannel(0)
      .raw()
      .toBuffer(),
  ]);
  const painted = await inpaint(picture, hole, size.width, size.height);
  const patch = await sharp(painted, { raw: { ...size, channels: 3 } })
    .resize({ width: box.width, height: box.height, fit: "fill", kernel: "cubic" })
    .raw()
    .toBuffer();
  return blendInside(pixels, mask, patch, box);
}

async function inpaint(rgb: Buffer, hole: Buffer, width: number, height: number): Promise<Buffer> {
  const { cv } = await openCv();
  return withMats((keep) => {
    const source = keep(cv.matFromArray(height, width, cv.CV_8UC3, rgb));
    // Every pixel the hole touches, and a rim, is unknown: a trace of the object at the edge would be smeared inwards.
    const mask = keep(
      cv.matFromArray(
        height,
        width,
        cv.CV_8UC1,
        hole.map((value) => (value > 8 ? 255 : 0)),
      ),
    );
    const grown = keep(new cv.Mat());
    cv.dilate(mask, grown, keep(cv.Mat.ones(5, 5, cv.CV_8U)));
    const result = keep(new cv.Mat());
    cv.inpaint(source, grown, result, 5, cv.INPAINT_TELEA);
    return Buffer.from(result.data);
  });
}

function blendInside(
  pixels: Pixels,
  mask: Mask,
  patch: Buffer,
  box: { left: number; top: number; width: number; height: number },
): Pixels {
  const data = Buffer.from(pixels.data);
  const { channels } = pixels;
  for (let y = 0; y < box.height; y += 1) {
    for (let x = 0; x < box.width; x += 1) {
      const at = (box.top + y) * mask.width + box.left + x;
      const share = (mask.data[at] ?? 0) / 255;
      if (share === 0) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        const painted = patch[(y * box.width + x) * 3 + channel] ?? 0;
        const before = data[at * channels + channel] ?? 0;
        data[at * channels + channel] = Math.round(before + (painted - before) * share);
      }
    }
  }
  return { ...pixels, data };
}
