import { text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { image, QUICK } from "./shared";

/** 商品图提取标题, image API. `prompt` holds the shop's own rules for a title; the document sets it no length. */
export const title = endpoint({
  id: "lingtu.title",
  path: "/aigc/title",
  tools: ["product-title"],
  fields: { image, prompt: value(text().optional(), { control: "prompt" }) },
  output: { kinds: ["text"], count: () => 1 },
  ...QUICK,
});
