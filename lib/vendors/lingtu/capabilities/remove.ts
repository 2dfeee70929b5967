import { defineCapability } from "../../../capabilities/define";
import { picture } from "../../../capabilities/fields";
import { body, picture4096 } from "./shared";

/** 智能擦除, image API: `/aigc/remove`. White is erased. */
export const remove = defineCapability({
  id: "lingtu.remove",
  tools: ["remove-object"],
  fields: {
    image: picture(picture4096, { role: "image" }),
    mask: picture(
      { ...picture4096, mask: { of: "image", edge: "hard", empty: "refused" } },
      { role: "mask" },
    ),
  },
  output: { kinds: ["image"], count: () => 1 },
  toRequest: (_input, context) => ({
    path: "/aigc/remove",
    body: body(context, { image: context.url("image"), mask: context.url("mask") }),
  }),
});
