import type { Operation } from "../../engine/work";
import { drawSd, finishSd } from "./draw";
import { sdInput } from "./sd-input";

/** sd 文生图: a picture drawn from prompt, model and seed, another for each of n_iter × batch_size. */
export const text2image: Operation = async (work) => {
  const input = sdInput(work);
  const files = [];
  for (const seed of input.seeds) files.push(await finishSd(await drawSd(input, seed, input.size), input));
  return { files };
};
