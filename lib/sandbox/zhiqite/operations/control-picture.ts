import sharp, { type Sharp } from "sharp";
import type { Pixels } from "../../operations/finish";
import { drawLines } from "../../operations/lineart";
import { openCv, withMats } from "../../operations/opencv";
import { fitted } from "./fitted";
import type { Size } from "./sd-input";

/** What a unit tells the picture: dark lines on white to keep to, or lights and darks to follow. */
export interface Control {
  kind: "lines" | "light";
  /** One grey channel. */
  data: Buffer;
  width: number;
  height: number;
}

interface Unit {
  module: string;
  resizeMode: number;
  low: number;
  high: number;
}

/** 预处理器: the control picture of a unit's picture at the result's size. */
export async function controlPicture(
  file: string,
  { module, resizeMode, low, high }: Unit,
  size: Size,
): Promise<Control> {
  const pixels = await fitted(file, size, resizeMode);
  switch (module) {
    case "canny":
    case "mlsd":
      return { kind: "lines", ...size, data: await canny(pixels, low, high) };
    case "lineart_realistic":
    case "scribble_xdog":
    case "openpose":
      return { kind: "lines", ...(await drawLines(await png(pixels))) };
    case "normal_bae":
      return {
        kind: "light",
        ...size,
        data: await grey(pixels, (image) => image.blur(2).sharpen({ sigma: 6 })),
      };
    case "seg_ufade20k":
      return { kind: "light", ...size, data: await grey(pixels, (image) => image.median(13)) };
    case "depth_midas":
      return { kind: "light", ...size, data: await grey(pixels, (image) => image.blur(9)) };
    default:
      return { kind: "light", ...size, data: await grey(pixels, (image) => image) };
  }
}

async function canny(pixels: Pixels, low: number, high: number): Promise<Buffer> {
  const { cv } = await openCv();
  const light = await grey(pixels, (image) => image.blur(0.8));
  return withMats((keep) => {
    const source = keep(cv.matFromArray(pixels.height, pixels.width, cv.CV_8UC1, light));
    const edges = keep(new cv.Mat());
    cv.Canny(source, edges, low, Math.max(low + 1, high));
    cv.dilate(edges, edges, keep(cv.Mat.ones(2, 2, cv.CV_8U)));
    return Buffer.from(Uint8Array.from(edges.data, (value) => 255 - value));
  });
}

async function grey(pixels: Pixels, change: (image: Sharp) => Sharp): Promise<Buffer> {
  const { data, width, height, channels } = pixels;
  return change(sharp(data, { raw: { width, height, channels } }))
    .toColourspace("b-w")
    .extractChannel(0)
    .raw()
    .toBuffer();
}

function png({ data, width, height, channels }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 1 }).toBuffer();
}
