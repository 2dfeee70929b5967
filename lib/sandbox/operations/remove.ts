import sharp from "sharp";
import type { Operation } from "../engine/work";
import { fillMasked } from "./fill";
import { finish, fromPixels } from "./finish";
import { fileOf, rgbaOf } from "./picture";
import type { Mask } from "./subject-mask";

/** 智能擦除: the white part of the mask is filled from its surroundings; nothing else changes. */
export const remove: Operation = async (work) => {
  const pixels = await rgbaOf(fileOf(work));
  const filled = fillMasked(pixels, await maskOf(fileOf(work, "mask")));
  return { files: [await finish(fromPixels(filled), "png")] };
};

/** A mask file as grey pixels. */
export async function maskOf(file: string): Promise<Mask> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace("b-w")
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
