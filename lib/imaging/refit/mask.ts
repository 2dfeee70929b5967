import sharp from "sharp";
import type { MaskRule } from "../../capabilities/picture-rule";
import { greyAt } from "../facts";
import { decodePixels } from "../pixels";
import { sizeText, type PictureChange, type Size, type SourcePicture } from "./source";

/** Half of 255: from here on a grey counts as white. */
export const HALF = 128;

/** What a person is told of a mask made ready for a picture of `size`. Empty where nothing of it changes. */
export function planMask(source: SourcePicture, { edge }: MaskRule, size: Size): PictureChange[] {
  const { hasAlpha, hasGreys } = source.facts;
  const notes: PictureChange[] = [];
  if (source.width !== size.width || source.height !== size.height) {
    notes.push({ change: "size", from: sizeText(source), to: sizeText(size) });
  }
  if (hasAlpha) notes.push({ change: "mask", from: "transparent", to: "black" });
  if (edge === "hard" && hasGreys) notes.push({ change: "mask", from: "soft", to: "50 %" });
  return notes;
}

/**
 * A mask as vendors read it: an opaque 8-bit grey PNG of exactly the size, white acts, transparent parts are
 * black; a hard one holds black and white only. Another shape is cropped at its centre, as its picture is.
 */
export async function renderMask(
  bytes: Buffer,
  source: SourcePicture,
  rule: MaskRule,
  size: Size,
): Promise<Buffer> {
  const pixels = await decodePixels(bytes, source.format);
  const grey = Buffer.alloc(pixels.width * pixels.height);
  for (let index = 0; index < grey.length; index += 1) grey[index] = greyAt(pixels, index);
  const raw = { width: pixels.width, height: pixels.height, channels: 1 as const };
  const sized = await sharp(grey, { raw })
    .resize(size.width, size.height, { fit: "cover", position: "centre" })
    .extractChannel(0)
    .raw()
    .toBuffer();
  if (rule.edge === "hard")
    for (let at = 0; at < sized.length; at += 1) sized[at] = (sized[at] ?? 0) < HALF ? 0 : 255;
  return sharp(sized, { raw: { ...size, channels: 1 } })
    .toColourspace("b-w")
    .png()
    .toBuffer();
}
