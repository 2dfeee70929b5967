import * as z from "zod";
import { drawPrompt } from "../drawing/draw-prompt";
import { withGrain } from "../drawing/render";
import type { Operation } from "../engine/work";
import { finish } from "./finish";

const input = z.object({ inputText: z.string(), width: z.number(), height: z.number() });

/** TEXT2IMAGE: one picture drawn from the words, in exactly the size asked for. */
export const text2image: Operation = async ({ body, seed }) => {
  const { inputText: prompt, width, height } = input.parse(body);
  const key = `${seed} ${prompt}`;
  const svg = drawPrompt({ prompt, width, height, seed: key });
  return { files: [await finish(await withGrain(svg, key, 6), "png")] };
};
