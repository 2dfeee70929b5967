import * as z from "zod";
import type { Operation } from "../engine/work";
import { compose, shadowOf, type Layer } from "./composite";
import { finish, fromPixels, pixelsOf, type Pixels } from "./finish";
import { headBox, withAlpha } from "./matting";
import { fileOf, rgbaOf, rgbOf } from "./picture";
import { maskBounds, subjectMask, type Mask } from "./subject-mask";
import { toneOf, towardsTone } from "./tone";

const garmentType = z.enum(["dresses", "upperBody", "lowerBody"]);
const input = z.object({ dresses: z.array(z.object({ type: garmentType })), num: z.number().default(1) });

/** Where a garment sits between the neck (0) and the feet (1), and how wide against the body. */
const PLACES = {
  upperBody: { from: -0.03, to: 0.44, wide: 1.12 },
  lowerBody: { from: 0.36, to: 0.98, wide: 0.96 },
  dresses: { from: -0.02, to: 0.8, wide: 1.1 },
} as const;

/** AI试衣: each garment, cut out, is laid over its part of the figure in the picture's light. */
export const dress: Operation = async (work) => {
  const { dresses, num } = input.parse(work.body);
  const file = fileOf(work, "model");
  const ground = await rgbOf(file);
  const mask = await subjectMask(file);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const layers: Layer[] = [];
    for (const [at, { type }] of dresses.entries()) {
      const garment = await cutGarment(fileOf(work, `dresses[${at}].image`));
      layers.push(
        ...(await fit(towardsTone(garment, toneOf(ground), 0.06 + index * 0.02, 0), mask, PLACES[type])),
      );
    }
    files.push(await finish(fromPixels(await compose(ground, layers)), "jpg"));
  }
  return { files };
};

async function cutGarment(file: string): Promise<Pixels> {
  const mask = await subjectMask(file);
  const cut = withAlpha(await rgbaOf(file), mask);
  const bounds = maskBounds(mask);
  return bounds ? pixelsOf(fromPixels(cut).extract(bounds)) : cut;
}

async function fit(
  garment: Pixels,
  figure: Mask,
  place: { from: number; to: number; wide: number },
): Promise<Layer[]> {
  const bounds = maskBounds(figure) ?? { left: 0, top: 0, width: figure.width, height: figure.height };
  const head = headBox(figure);
  const neck = head.top + head.height;
  const length = bounds.top + bounds.height - neck;
  const width = Math.max(8, Math.round(bounds.width * place.wide));
  // A figure cut at the chest has little length: what is worn still has the figure's breadth.
  const height = Math.max(8, Math.round(Math.max(length * (place.to - place.from), width * 0.8)));
  const sized = await pixelsOf(fromPixels(garment).resize({ width, height, fit: "inside" }));
  const centre = head.left + head.width / 2;
  const left = Math.round(centre - sized.width / 2);
  const top = Math.round(neck + length * place.from);
  const shadow = await shadowOf(sized, Math.max(1.5, sized.width * 0.02), 0.35);
  return [
    { ...shadow, left: left + shadow.left, top: top + shadow.top + Math.round(sized.height * 0.01) },
    { pixels: sized, left, top },
  ];
}
