import sharp from "sharp";
import { bmpSize } from "../../imaging/bmp";
import { greyBandIsThin } from "./mask-edge";
import type { PictureDemands } from "../rules/rule";

export interface Size {
  width: number;
  height: number;
}
interface Inspected extends Size {
  /** As sharp names it. */
  format: string;
}

const USUAL_FORMATS = ["png", "jpeg", "webp"];

/** A cut-out may keep this many empty pixels on a side and still count as cropped (antialiasing, rounding). */
const TRIM_SLACK = 2;

/** What a picture is by its content, or what is wrong with it in the vendor's eyes. */
export async function inspectPicture(
  bytes: Buffer,
  demands: PictureDemands,
  expected: Size | undefined,
): Promise<Inspected | string> {
  const { formats = USUAL_FORMATS, minBytes = 0, maxSide = Infinity, minSide = 1 } = demands;
  if (bytes.length < minBytes) return `图片小于 ${Math.round(minBytes / 1024)}KB`;
  const meta = await metaOf(bytes);
  if (!meta) return "不是图片";
  const { format, width, height } = meta;
  if (!formats.includes(format)) return "格式不支持";
  if (width > maxSide || height > maxSide) return `宽或高超过 ${maxSide}`;
  if (width < minSide || height < minSide) return `宽或高小于 ${minSide}`;
  if (expected && (expected.width !== width || expected.height !== height)) {
    return `尺寸应为 ${expected.width}×${expected.height}，实际 ${width}×${height}`;
  }
  const complaint =
    (demands.product ? await productComplaint(bytes) : null) ??
    (demands.mask ? await maskComplaint(bytes) : null);
  return complaint ?? { format, width, height };
}

/** As sharp reads it, which reads no BMP. */
async function metaOf(bytes: Buffer): Promise<Inspected | null> {
  const bmp = bmpSize(bytes);
  if (bmp) return { format: "bmp", ...bmp };
  return sharp(bytes, { limitInputPixels: 8192 * 8192 })
    .metadata()
    .catch(() => null);
}

async function productComplaint(bytes: Buffer): Promise<string | null> {
  const image = sharp(bytes);
  const meta = await image.metadata();
  if (!meta.hasAlpha) return "商品图没有透明背景";
  const { data, info } = await image
    .ensureAlpha()
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const solid = (x: number, y: number) => (data[y * width + x] ?? 0) > 8;
  const column = (x: number) => range(height).some((y) => solid(x, y));
  const row = (y: number) => range(width).some((x) => solid(x, y));
  const edge = (length: number, hit: (at: number) => boolean) =>
    range(Math.min(length, TRIM_SLACK + 1)).some(hit) &&
    range(Math.min(length, TRIM_SLACK + 1)).some((at) => hit(length - 1 - at));
  return edge(width, column) && edge(height, row) ? null : "商品图未裁剪到最小";
}

async function maskComplaint(bytes: Buffer): Promise<string | null> {
  const { channels, isOpaque } = await sharp(bytes).stats();
  if (!isOpaque) return "蒙层不能透明";
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const coloured = channels.length >= 3 && (await hasColour(bytes));
  if (coloured || !greyBandIsThin(data, info.width, info.height)) return "蒙层只能是黑白";
  return null;
}

async function hasColour(bytes: Buffer): Promise<boolean> {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 0; at + 2 < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    if (Math.max(r, g, b) - Math.min(r, g, b) > 40) return true;
  }
  return false;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
