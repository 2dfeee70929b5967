import * as z from "zod";
import { optionalPicture, text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { anyRatio, picture4096 } from "./shared";

/**
 * 四方连续图生成, image API. The table calls `prompt` and `image` required and then says in which mode each must
 * not be sent; the conditions are that, field by mode. `ar` works in mode 3 (二方连续) only.
 */
export const seamlessPro = endpoint({
  id: "lingtu.seamlessPro",
  path: "/aigc/seamless/pro",
  tools: ["seamless-pattern"],
  fields: {
    type: value(z.literal([0, 1, 2, 3]), { control: "segmented" }),
    prompt: value(text(200).optional(), { control: "prompt", role: "prompt" }),
    image: optionalPicture(picture4096, { role: "image" }),
    ar: value(anyRatio.optional(), { control: "ratio", role: "ratio", assumed: "1:1", custom: true }),
  },
  conditions: [
    { when: { field: "type", in: [0] }, require: ["prompt"], refuse: ["image"] },
    { when: { field: "type", in: [1, 2, 3] }, require: ["image"], refuse: ["prompt"] },
    { when: { field: "type", in: [0, 1, 2] }, refuse: ["ar"] },
  ],
  output: { kinds: ["image"], count: () => 1 },
});
