import sharp from "sharp";
import * as z from "zod";
import { FACES } from "../drawing/catalog";
import { drawFace } from "../drawing/face";
import { rasterise } from "../drawing/render";
import type { Operation } from "../engine/work";
import { compose } from "./composite";
import { finish, fromPixels, pixelsOf } from "./finish";
import { headBox, withAlpha } from "./matting";
import { fileOf, rgbaOf, rgbOf } from "./picture";
import { subjectMask } from "./subject-mask";
import { toneOf, towardsTone } from "./tone";

const input = z.object({ faceId: z.string(), num: z.number().default(1) });

/** AI模特: the clothes stay, the head is the chosen face's, the background the given one or the old. */
export const model: Operation = async (work) => {
  const { faceId, num } = input.parse(work.body);
  const file = fileOf(work, "model");
  const original = await rgbaOf(file);
  const mask = await subjectMask(file);
  const ground = await rgbOf(file);
  const behind = work.pictures.background;
  const scene = behind
    ? await pixelsOf(
        sharp(behind)
          .flatten({ background: "#ffffff" })
          .removeAlpha()
          .resize({ width: mask.width, height: mask.height, fit: "cover" }),
      )
    : ground;
  const head = headBox(mask);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const figure = withAlpha(original, mask);
    const body = behind ? towardsTone(figure, toneOf(scene), 0.1, 0) : figure;
    const side = Math.max(16, Math.round(Math.max(head.width, head.height) * (1.42 + index * 0.02)));
    const face = FACES.find(({ id }) => id === faceId) ?? FACES[0];
    if (!face) throw new Error("there are no faces");
    const drawn = await pixelsOf(
      rasterise(drawFace(face, { width: side, height: side, bust: false })).ensureAlpha(),
    );
    const composed = await compose(behind ? scene : ground, [
      { pixels: body, left: 0, top: 0 },
      {
        pixels: drawn,
        left: Math.round(head.left + head.width / 2 - side / 2),
        top: Math.round(head.top + head.height - side * 0.86),
      },
    ]);
    files.push(await finish(fromPixels(composed), "jpg"));
  }
  return { files };
};
