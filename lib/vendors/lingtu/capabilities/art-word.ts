import { endpoint } from "./endpoint";
import { count, prompt, ratio } from "./shared";

/** 艺术字生成, image API: English lettering drawn into a picture. */
export const artWord = endpoint({
  id: "lingtu.artWord",
  path: "/aigc/art-word",
  tools: ["art-word"],
  fields: { prompt: prompt(200), ar: ratio, num: count(4) },
  output: { kinds: ["image"], count: ({ num }) => num ?? 4 },
  usualMs: 30_000,
});
