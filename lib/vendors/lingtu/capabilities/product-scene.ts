import * as z from "zod";
import { group, optionalPicture, picture, value } from "../../../capabilities/fields";
import { picture4096, toggle } from "./shared";

/** What both product background endpoints share: a canvas, the product's place on it, and the scene's masks. */

const side = z.int().min(400).max(1280);

/** `width` and `height` of the result, 400–1280. */
export const canvas = {
  width: value(side, { control: "number", role: "size", unit: "px" }),
  height: value(side, { control: "number", role: "size", unit: "px" }),
};

/** An offset from the canvas's top left corner; the document bounds it nowhere, so a product may hang over. */
const offset = value(z.int(), { control: "number", unit: "px" });
const extent = value(z.int().min(1), { control: "number", unit: "px" });

/** 商品图信息: the product alone on transparency and its box on the canvas. */
export const goods = group(
  {
    url: picture(
      {
        ...picture4096,
        alpha: "required",
        trim: { x: "goods.x", y: "goods.y", width: "goods.width", height: "goods.height" },
      },
      { role: "product" },
    ),
    x: offset,
    y: offset,
    width: extent,
    height: extent,
  },
  { control: "placement" },
);

/** `background.url` has exactly the result's size. */
export const sceneRule = { ...picture4096, fit: { width: "width", height: "height" } };

/** 不需要参考的区域蒙层: white is not taken as reference. */
export const sceneMask = optionalPicture(
  { ...sceneRule, mask: { of: "background.url", edge: "hard", empty: "allowed", orFitted: true } },
  { role: "mask", advanced: true },
);

export const blending = {
  productSmartColor: toggle({ assumed: true, advanced: true }),
  referenceStrong: toggle({ assumed: true, advanced: true }),
};
