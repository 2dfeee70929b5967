import sharp from "sharp";
import { assertPixels } from "../header";
import { decoding } from "../picture-error";
import type { Pixels } from "../pixels";

const PREVIEW_SIDE = 1024;

/** An SVG's own size and a picture of it. Takes sanitised bytes only. Throws PictureError. */
export async function previewSvg(svg: Buffer): Promise<{ width: number; height: number; pixels: Pixels }> {
  return decoding(async () => {
    const { width, height } = await sharp(svg, { limitInputPixels: false }).metadata();
    // Drawn at the size shown: the drawing's own may be a stamp or a wall.
    const density = Math.min(2_400, Math.max(1, (72 * PREVIEW_SIDE) / Math.max(width, height)));
    assertPixels((width * density) / 72, (height * density) / 72);
    const drawn = sharp(svg, { density }).resize(PREVIEW_SIDE, PREVIEW_SIDE, { fit: "inside" }).ensureAlpha();
    const { data, info } = await drawn.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
    return { width, height, pixels: { data, width: info.width, height: info.height, channels: 4 } };
  });
}

/** An EPS's size in points as its comments say it, or null. */
export function epsSize(head: Buffer): { width: number; height: number } | null {
  const box = /%%(?:HiRes)?BoundingBox:\s*(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)/.exec(
    head.toString("latin1"),
  );
  if (!box) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = box.slice(1).map(Number);
  const size = { width: Math.round(right - left), height: Math.round(top - bottom) };
  return size.width > 0 && size.height > 0 ? size : null;
}
