import { group, picture } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { blending, canvas, goods, sceneMask, sceneRule } from "./product-scene";
import { count } from "./shared";

/** 商品图换背景, image API: into a scene of the designer's own. */
export const changeBackground = endpoint({
  id: "lingtu.changeBackground",
  path: "/aigc/change-background",
  tools: ["product-background"],
  fields: {
    ...canvas,
    goods,
    background: group(
      { url: picture(sceneRule, { role: "background" }), mask: sceneMask },
      { control: "group" },
    ),
    ...blending,
    num: count(1),
  },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
  usualMs: 30_000,
});
