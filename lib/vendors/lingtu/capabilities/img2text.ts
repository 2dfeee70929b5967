import { endpoint } from "./endpoint";
import { image, QUICK } from "./shared";

/** 图生文, image API: the prompt that describes a picture. */
export const img2text = endpoint({
  id: "lingtu.img2text",
  path: "/aigc/img2text",
  tools: ["prompt-from-image"],
  fields: { image },
  output: { kinds: ["text"], count: () => 1 },
  ...QUICK,
});
