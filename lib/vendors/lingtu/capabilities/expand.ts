import * as z from "zod";
import { value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { anyRatio, image } from "./shared";

/** 扩图, image API: by a factor over 1 (type 1) or to a ratio (type 2). */
export const expand = endpoint({
  id: "lingtu.expand",
  path: "/aigc/expand",
  tools: ["outpaint"],
  fields: {
    image,
    type: value(z.literal([1, 2]), { control: "segmented" }),
    scale: value(z.number().gt(1).optional(), {
      control: "number",
      role: "enlargement",
      step: 0.1,
      unit: "x",
    }),
    ar: value(anyRatio.optional(), { control: "ratio", role: "ratio", custom: true }),
  },
  conditions: [
    { when: { field: "type", in: [1] }, require: ["scale"], refuse: ["ar"] },
    { when: { field: "type", in: [2] }, require: ["ar"], refuse: ["scale"] },
  ],
  output: { kinds: ["image"], count: () => 1, enlarges: ({ scale }) => scale ?? 1 },
});
