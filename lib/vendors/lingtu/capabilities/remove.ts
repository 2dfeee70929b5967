import { picture } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { image, picture4096 } from "./shared";

/** 智能擦除, image API. White is erased. */
export const remove = endpoint({
  id: "lingtu.remove",
  path: "/aigc/remove",
  tools: ["remove-object"],
  fields: {
    image,
    mask: picture(
      { ...picture4096, mask: { of: "image", edge: "hard", empty: "refused" } },
      { role: "mask" },
    ),
  },
  output: { kinds: ["image"], count: () => 1 },
});
