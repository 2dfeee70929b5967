import { text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { image } from "./shared";

/** 线稿提取, image API. */
export const lineart = endpoint({
  id: "lingtu.lineart",
  path: "/aigc/lineart",
  tools: ["line-art"],
  fields: { image, prompt: value(text(200).optional(), { control: "prompt", role: "prompt" }) },
  output: { kinds: ["image"], count: () => 1 },
});
