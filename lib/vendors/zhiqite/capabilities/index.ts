import type { AnyCapability } from "../../../capabilities/define";
import { controlnet } from "./controlnet";
import { enhance } from "./enhance";
import { image2image } from "./image2image";
import { roop } from "./roop";
import { text2image } from "./text2image";
import { tool } from "./tool";

/** ZhiQiTe's capabilities in the order of its document. */
export const ZHIQITE_CAPABILITIES: readonly AnyCapability[] = [
  text2image,
  image2image,
  controlnet,
  roop,
  enhance,
  tool,
];
