import * as z from "zod";
import type { Operation } from "../engine/work";
import { drawPattern } from "../drawing/pattern";
import { rasterise } from "../drawing/render";
import { randomOf } from "../drawing/random";
import { finish, fromPixels, pixelsOf } from "./finish";
import { fileOf, rgbOf } from "./picture";
import { sizeFor } from "./ratio";
import { makeTile } from "./tile";
import { vary } from "./vary";

const byText = z.object({ prompt: z.string(), style: z.string().optional(), num: z.number().default(1) });
const pro = z.object({ type: z.number(), prompt: z.string().default(""), ar: z.string().default("1:1") });

const TILE = { width: 1024, height: 1024 };

/** 无缝拼接图生成: motifs of the prompt that continue over every edge. */
export const seamless: Operation = async ({ body, seed }) => {
  const { prompt, style, num } = byText.parse(body);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const svg = drawPattern({ prompt, style, side: TILE.width, seed: `${seed} ${index}` });
    files.push(await finish(rasterise(svg).removeAlpha(), "png"));
  }
  return { files };
};

/** 四方连续图生成: from text (0), a variation (1), the picture itself (2), or a band that repeats sideways only (3). */
export const seamlessPro: Operation = async (work) => {
  const { type, prompt, ar } = pro.parse(work.body);
  if (type === 0) return seamless({ ...work, body: { prompt } });
  if (type === 1) {
    const varied = await vary(fileOf(work), TILE, randomOf(work.seed), { freedom: 0.5, upright: true });
    return { files: [await finish(fromPixels(makeTile(varied, "both")), "png")] };
  }
  const source = await rgbOf(fileOf(work));
  if (type === 2) return { files: [await finish(fromPixels(makeTile(source, "both")), "png")] };
  const band = await pixelsOf(fromPixels(source).resize({ ...sizeFor(ar), fit: "cover" }));
  return { files: [await finish(fromPixels(makeTile(band, "horizontal")), "png")] };
};
