import { text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { count, image, ratio, toggle, weight } from "./shared";

/** 相似图裂变, image API. `imageWeight` is required by the document and has a default, so it is always sent. */
export const reimage = endpoint({
  id: "lingtu.reimage",
  path: "/aigc/reimage",
  tools: ["variations"],
  fields: {
    image,
    prompt: value(text(200).optional(), { control: "prompt", role: "prompt" }),
    imageWeight: value(weight.default(0.5), { control: "slider", role: "strength", step: 0.05 }),
    ar: ratio,
    num: count(1),
    seamless: toggle({ advanced: true }),
  },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
});
