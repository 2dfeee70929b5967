import * as z from "zod";
import { picture, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { picture4096, toggle } from "./shared";

/**
 * 无损放大, image API. `multiple` is a factor for type "0" and 1K, 2K or 4K for type "1". A picture over 2048 is
 * refused: shrinking it first would spoil the point.
 */
export const upscale = endpoint({
  id: "lingtu.upscale",
  path: "/aigc/upscale",
  tools: ["upscale"],
  fields: {
    image: picture({ ...picture4096, maxSide: 2048, shrink: false }, { role: "image" }),
    type: value(z.literal(["0", "1"]).optional(), { control: "segmented", assumed: "0" }),
    multiple: value(z.literal([1, 2, 4]).optional(), { control: "segmented", assumed: 2 }),
    denoise: toggle({ assumed: false }),
  },
  output: { kinds: ["image"], count: () => 1, enlarges: ({ multiple }) => multiple ?? 2 },
});
