import { group, optionalPicture, text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { blending, canvas, goods, sceneMask, sceneRule } from "./product-scene";
import { count } from "./shared";

/**
 * 商品图换背景, synthesis API: into an own scene or one of the vendor's catalogue. The document requires
 * `background.url`; for a `bgId` alone the catalogue's own picture is refitted and sent as `url`.
 */
export const synthesisChangeBackground = endpoint({
  id: "lingtu.synthesisChangeBackground",
  path: "/aigc/synthesis/change-background",
  tools: ["product-background"],
  fields: {
    ...canvas,
    goods,
    background: group(
      {
        bgId: value(text().optional(), { control: "catalogBackground" }),
        url: optionalPicture(
          { ...sceneRule, catalog: { kind: "backgrounds", idPath: "background.bgId" } },
          { role: "background" },
        ),
        mask: sceneMask,
      },
      { control: "group" },
    ),
    ...blending,
    num: count(1),
  },
  conditions: [{ requireOneOf: ["background.url", "background.bgId"] }],
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
  usualMs: 30_000,
});
