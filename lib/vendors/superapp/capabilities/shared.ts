import { text, value } from "../../../capabilities/fields";
import type { PictureRule } from "../../../capabilities/picture-rule";

/** 5KB≤图像文件≤5M, 150≤图像边长≤4096, jpg, png or bmp: what every picture has to meet. */
export const picture4096: PictureRule = {
  formats: ["png", "jpeg", "bmp"],
  minBytes: 5 * 1024,
  maxBytes: 5 * 1024 * 1024,
  minSide: 150,
  maxSide: 4096,
};

/** The document's `inputText`, at most 500 characters. */
export const inputText = value(text(500), { control: "prompt", role: "prompt" });
