import { endpoint } from "./endpoint";
import { count, prompt, ratio, style } from "./shared";

/** 文生图, image API. */
export const text2img = endpoint({
  id: "lingtu.text2img",
  path: "/aigc/text2img",
  tools: ["text-to-image"],
  fields: { prompt: prompt(1000), style, ar: ratio, num: count(1) },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
});
