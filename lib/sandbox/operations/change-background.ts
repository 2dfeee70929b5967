import * as z from "zod";
import type { Operation, Work } from "../engine/work";
import { randomOf } from "../drawing/random";
import { compose, shadowOf, type Layer } from "./composite";
import { fillMasked } from "./fill";
import { finish, fromPixels, pixelsOf, type Pixels } from "./finish";
import { fileOf, rgbaOf, rgbOf } from "./picture";
import { maskOf } from "./remove";
import { toneOf, towardsTone } from "./tone";

const input = z.object({
  width: z.number(),
  height: z.number(),
  goods: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  productSmartColor: z.boolean().default(true),
  referenceStrong: z.boolean().default(true),
  num: z.number().default(1),
});

/** 商品图换背景: the product on the background, in its light, standing in its own shadow. */
export const changeBackground: Operation = async (work) => {
  const { goods, productSmartColor, referenceStrong, num } = input.parse(work.body);
  const scene = await sceneOf(work);
  const cutOut = await pixelsOf(
    fromPixels(await rgbaOf(fileOf(work, "goods.url"))).resize({
      width: goods.width,
      height: goods.height,
      fit: "fill",
    }),
  );
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const light = await relit(scene, `${work.seed} ${index}`, index, referenceStrong);
    const product = productSmartColor ? towardsTone(cutOut, toneOf(light), 0.16, 0.05) : cutOut;
    const layers: Layer[] = [
      ...(await shadows(cutOut, goods)),
      { pixels: product, left: goods.x, top: goods.y },
    ];
    files.push(await finish(fromPixels(await compose(light, layers)), "jpg"));
  }
  return { files };
};

/** The background; where its mask is white it is not to be followed and is painted over from around. */
async function sceneOf(work: Work): Promise<Pixels> {
  const background = await rgbOf(fileOf(work, "background.url"));
  if (work.pictures["background.mask"] === undefined) return background;
  return fillMasked(background, await maskOf(fileOf(work, "background.mask")));
}

/** The first result keeps the background's light; the others, and a loosely followed one, drift from it. */
async function relit(scene: Pixels, seed: string, index: number, strong: boolean): Promise<Pixels> {
  if (strong && index === 0) return scene;
  const random = randomOf(seed);
  const reach = strong ? 0.35 : 1;
  const changed = fromPixels(scene).modulate({
    hue: Math.round(random.between(-20, 20) * reach),
    brightness: 1 + random.between(-0.1, 0.12) * reach,
    saturation: 1 + random.between(-0.2, 0.2) * reach,
  });
  if (!strong) changed.blur(2.2 + random.between(0, 2));
  return pixelsOf(changed);
}

/** A wide soft shadow of the whole product and a dark narrow one where it stands. */
async function shadows(
  cutOut: Pixels,
  at: { x: number; y: number; width: number; height: number },
): Promise<Layer[]> {
  const size = Math.max(at.width, at.height);
  const wide = await shadowOf(cutOut, Math.max(2, size * 0.035), 0.3);
  const squashed = await pixelsOf(
    fromPixels(cutOut).resize({
      width: at.width,
      height: Math.max(2, Math.round(at.height * 0.07)),
      fit: "fill",
    }),
  );
  const contact = await shadowOf(squashed, Math.max(1.5, size * 0.012), 0.5);
  return [
    {
      ...wide,
      left: at.x + wide.left + Math.round(size * 0.012),
      top: at.y + wide.top + Math.round(size * 0.02),
    },
    {
      ...contact,
      left: at.x + contact.left,
      top: at.y + at.height - Math.round(squashed.height * 0.62) + contact.top,
    },
  ];
}
