import * as z from "zod";
import { text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { image, toggle } from "./shared";

/**
 * 风格转绘, image API. The vendor lists the style codes elsewhere, so any code is taken; an administrator's list
 * offers the known ones. With `returnMask` the second result is the mask.
 */
export const styleTransfer = endpoint({
  id: "lingtu.styleTransfer",
  path: "/aigc/style-transfer",
  tools: ["style-transfer"],
  fields: {
    image,
    type: value(z.literal([1, 2]), { control: "segmented" }),
    style: value(text(), { control: "style", role: "style", custom: true }),
    returnMask: toggle({ assumed: false, advanced: true }),
  },
  output: { kinds: ["image"], count: ({ returnMask }) => (returnMask ? 2 : 1) },
});
