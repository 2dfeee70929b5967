import { endpoint } from "./endpoint";
import { image } from "./shared";

/** 图案裁剪, image API: finds the print on a T-shirt and cuts it out. */
export const detect = endpoint({
  id: "lingtu.detect",
  path: "/aigc/detect",
  tools: ["pattern-detect-and-crop"],
  fields: { image },
  output: { kinds: ["image"], count: () => 1 },
});
