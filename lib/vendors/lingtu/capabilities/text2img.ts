import { defineCapability } from "../../../capabilities/define";
import { body, count, prompt, ratio, style } from "./shared";

/** 文生图, image API: `/aigc/text2img`. */
export const text2img = defineCapability({
  id: "lingtu.text2img",
  tools: ["text-to-image"],
  fields: { prompt: prompt(1000), style, ar: ratio, num: count(1) },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
  toRequest: (input, context) => ({ path: "/aigc/text2img", body: body(context, input) }),
});
