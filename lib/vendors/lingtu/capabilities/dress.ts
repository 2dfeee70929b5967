import * as z from "zod";
import { list, picture, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { count, picture4096 } from "./shared";

/** AI试衣, synthesis API: one person, one or more garments. */
export const dress = endpoint({
  id: "lingtu.dress",
  path: "/aigc/synthesis/dress",
  tools: ["try-on"],
  fields: {
    model: picture(picture4096, { role: "model" }),
    dresses: list(
      {
        image: picture(picture4096, { role: "garment" }),
        type: value(z.enum(["dresses", "upperBody", "lowerBody"]), {
          control: "segmented",
          role: "garmentPart",
        }),
      },
      { min: 1 },
      { control: "garments" },
    ),
    num: count(1),
  },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
  usualMs: 40_000,
});
