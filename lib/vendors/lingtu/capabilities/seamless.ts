import { endpoint } from "./endpoint";
import { count, prompt, squareRatio, style } from "./shared";

/** 无缝拼接图生成, image API: a tile from words. */
export const seamless = endpoint({
  id: "lingtu.seamless",
  path: "/aigc/seamless",
  tools: ["seamless-pattern"],
  fields: { prompt: prompt(200), style, num: count(1), ar: squareRatio },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
});
