import * as z from "zod";
import { value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { image, ratio, SLOW, toggle, weight } from "./shared";

/**
 * 相似图裂变进阶版, image API. `similarity` has a meaning only for type "0" but is required by the document, so it
 * is always sent; the form shows it where it does something.
 */
export const reimagePro = endpoint({
  id: "lingtu.reimagePro",
  path: "/aigc/reimage/pro",
  tools: ["variations"],
  fields: {
    image,
    type: value(z.literal(["0", "1"]).optional(), { control: "segmented", assumed: "0" }),
    similarity: value(weight.default(0.75), {
      control: "slider",
      role: "strength",
      step: 0.05,
      shownWhen: { field: "type", in: ["0"] },
    }),
    ar: ratio,
    num: value(z.literal([2, 4]).optional(), { control: "segmented", role: "count", assumed: 4 }),
    onlyPattern: toggle({ assumed: false, advanced: true }),
    circle: toggle({ assumed: false, advanced: true }),
    bgColor: value(z.literal([0, 1, 2]).optional(), { control: "segmented", assumed: 0, advanced: true }),
  },
  output: { kinds: ["image"], count: ({ num }) => num ?? 4 },
  ...SLOW,
});
