import * as z from "zod";
import type { Operation } from "../engine/work";
import { drawLettering } from "../drawing/lettering";
import { finish } from "./finish";
import { sizeFor } from "./ratio";

const input = z.object({ prompt: z.string(), ar: z.string().default("1:1"), num: z.number().default(4) });

/** 艺术字生成: the prompt's English words as lettering. */
export const artWord: Operation = async ({ body, seed }) => {
  const { prompt, ar, num } = input.parse(body);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    files.push(
      await finish(await drawLettering({ prompt, ...sizeFor(ar), seed: `${seed} ${index}`, index }), "png"),
    );
  }
  return { files };
};
