import * as z from "zod";
import type { Operation } from "../engine/work";
import { drawPrompt } from "../drawing/draw-prompt";
import { withGrain } from "../drawing/render";
import { finish, fromPixels, pixelsOf, type Pixels } from "./finish";
import { fileOf, rgbOf } from "./picture";
import { sizeFor } from "./ratio";
import { toneOf, towardsTone } from "./tone";

const input = z.object({
  prompt: z.string(),
  style: z.string().optional(),
  crefImages: z.array(z.string()),
  crefImageWeight: z.number().default(0.5),
  ar: z.string().default("1:1"),
  num: z.number().default(1),
});

/** 图生图: the prompt's picture in the references' colours, their shapes showing through when they weigh most. */
export const img2img: Operation = async (work) => {
  const { prompt, style, crefImages, crefImageWeight, ar, num } = input.parse(work.body);
  const size = sizeFor(ar);
  const references: Pixels[] = [];
  for (const index of crefImages.keys()) {
    const reference = await rgbOf(fileOf(work, `crefImages[${index}]`));
    references.push(
      await pixelsOf(fromPixels(reference).resize({ ...size, fit: "cover", position: "attention" })),
    );
  }
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const key = `${work.seed} ${prompt} ${index}`;
    const drawn = await pixelsOf(await withGrain(drawPrompt({ prompt, style, ...size, seed: key }), key));
    const reference = references[index % references.length];
    files.push(await finish(fromPixels(reference ? blend(drawn, reference, crefImageWeight) : drawn), "jpg"));
  }
  return { files };
};

function blend(drawn: Pixels, reference: Pixels, weight: number): Pixels {
  const tinted = towardsTone(drawn, toneOf(reference), weight, weight * 0.6);
  // Shapes only show through near full weight: below it they would stand as a ghost in the new picture.
  const share = Math.max(0, (weight - 0.7) / 0.3) * 0.8;
  const data = Buffer.from(tinted.data);
  for (let at = 0; at < data.length; at += 1) {
    const own = data[at] ?? 0;
    data[at] = Math.round(own + ((reference.data[at] ?? own) - own) * share);
  }
  return { ...tinted, data };
}
