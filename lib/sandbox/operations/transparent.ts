import * as z from "zod";
import type { Operation } from "../engine/work";
import { drawCutOut } from "../drawing/cut-out";
import { rasterise } from "../drawing/render";
import { finish } from "./finish";

const input = z.object({ prompt: z.string(), style: z.string().optional(), num: z.number().default(1) });

/** 免抠素材生成: one thing of the prompt on nothing. */
export const transparent: Operation = async ({ body, seed }) => {
  const { prompt, style, num } = input.parse(body);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    files.push(
      await finish(rasterise(drawCutOut({ prompt, style, side: 1024, seed: `${seed} ${index}` })), "png"),
    );
  }
  return { files };
};
