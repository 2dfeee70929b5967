import { endpoint } from "./endpoint";
import { prompt, ratio, SLOW } from "./shared";

/** 文生图进阶版, image API: always four pictures. */
export const text2imgPro = endpoint({
  id: "lingtu.text2imgPro",
  path: "/aigc/text2imgPro",
  tools: ["text-to-image"],
  fields: { prompt: prompt(200), ar: ratio },
  output: { kinds: ["image"], count: () => 4 },
  ...SLOW,
});
