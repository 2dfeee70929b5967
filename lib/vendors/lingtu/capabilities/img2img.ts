import { pictures, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { count, picture4096, prompt, ratio, style, weight } from "./shared";

/** 图生图, image API: one to four character references and a prompt. */
export const img2img = endpoint({
  id: "lingtu.img2img",
  path: "/aigc/img2img",
  tools: ["image-to-image"],
  fields: {
    crefImages: pictures(picture4096, { min: 1, max: 4 }, { role: "reference" }),
    prompt: prompt(200),
    crefImageWeight: value(weight.optional(), {
      control: "slider",
      role: "strength",
      assumed: 0.5,
      step: 0.05,
    }),
    style,
    ar: ratio,
    num: count(1),
  },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
});
