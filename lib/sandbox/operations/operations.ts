import type { Operation } from "../engine/work";
import { text2img } from "./text2img";

/** What is computed for each documented path. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  "/aigc/text2img": text2img,
  "/aigc/text2imgPro": text2img,
};
