import sharp from "sharp";
import * as z from "zod";
import { FACES } from "../drawing/catalog";
import { drawFace } from "../drawing/face";
import { rasterise } from "../drawing/render";
import type { Operation } from "../engine/work";
import { compose } from "./composite";
import { fillMasked } from "./fill";
import { finish, fromPixels, pixelsOf } from "./finish";
import { headBox, withAlpha } from "./matting";
import { fileOf, rgbaOf, rgbOf } from "./picture";
import { subjectMask, type Box, type Mask } from "./subject-mask";
import { toneOf, towardsTone } from "./tone";

const input = z.object({ faceId: z.string(), num: z.number().default(1) });

/** In a drawn head without shoulders: how much of its height is hair to chin, and where the chin is. */
const HEAD_SHARE = 0.8;
const CHIN = 0.87;

/** AI模特: the clothes stay, the head is the chosen face's, the background the given one or the old. */
export const model: Operation = async (work) => {
  const { faceId, num } = input.parse(work.body);
  const face = FACES.find(({ id }) => id === faceId);
  if (!face) throw new Error(`no face ${faceId}`);
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
  const side = Math.max(16, Math.round(head.height / HEAD_SHARE));
  const headless = behind ? without(mask, head) : mask;
  const bare = behind ? scene : fillMasked(ground, only(mask, head));
  const figure = behind
    ? [{ pixels: towardsTone(withAlpha(original, headless), toneOf(scene), 0.1, 0), left: 0, top: 0 }]
    : [];
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const size = Math.round(side * (1 + index * 0.025));
    const drawn = await pixelsOf(
      rasterise(drawFace(face, { width: size, height: size, bust: false })).ensureAlpha(),
    );
    const left = Math.round(head.left + head.width / 2 - size / 2);
    const composed = await compose(bare, [
      ...figure,
      { pixels: drawn, left, top: Math.round(head.top + head.height - size * CHIN) },
    ]);
    files.push(await finish(fromPixels(composed), "jpg"));
  }
  return { files };
};

/** The mask's part inside a box, a little grown: what has to go before a new head comes. */
function only(mask: Mask, { left, top, width, height }: Box): Mask {
  return masked(mask, (x, y) => x >= left - 3 && x < left + width + 3 && y >= top - 3 && y < top + height);
}

function without(mask: Mask, { left, top, width, height }: Box): Mask {
  return masked(mask, (x, y) => !(x >= left && x < left + width && y >= top && y < top + height));
}

function masked(mask: Mask, inside: (x: number, y: number) => boolean): Mask {
  const data = Buffer.from(
    mask.data.map((value, at) => (inside(at % mask.width, Math.floor(at / mask.width)) ? value : 0)),
  );
  return { ...mask, data };
}
