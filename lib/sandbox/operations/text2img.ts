import * as z from "zod";
import type { Operation } from "../engine/work";
import { drawPrompt } from "../drawing/draw-prompt";
import { withGrain } from "../drawing/render";
import { finish } from "./finish";
import { sizeFor } from "./ratio";

const input = z.object({
  prompt: z.string(),
  style: z.string().optional(),
  ar: z.string().default("1:1"),
  num: z.number().optional(),
});

/** 文生图 and its advanced version (four at once): a picture drawn from the prompt, another for each index. */
export const text2img: Operation = async ({ endpoint, body, seed }) => {
  const isPro = endpoint.endsWith("Pro");
  const { prompt, style, ar, num = isPro ? 4 : 1 } = input.parse(body);
  const { width, height } = sizeFor(ar);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const key = `${seed} ${prompt} ${index}`;
    const svg = drawPrompt({ prompt, style, width, height, seed: key });
    files.push(await finish(await withGrain(svg, key, isPro ? 9 : 6), "jpg"));
  }
  return { files };
};
