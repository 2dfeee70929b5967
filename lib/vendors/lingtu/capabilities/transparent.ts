import { endpoint } from "./endpoint";
import { count, prompt, squareRatio, style } from "./shared";

/** 免抠素材生成, image API: an object on transparency from words. */
export const transparent = endpoint({
  id: "lingtu.transparent",
  path: "/aigc/transparent",
  tools: ["transparent-asset"],
  fields: { prompt: prompt(200), style, num: count(1), ar: squareRatio },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
});
