import type { Operations } from "../engine/work";
import { ROOT } from "./endpoints";

const faceTool = async () => (await import("./operations/tools")).faceTool;
const relight = async () => (await import("./operations/tools")).relight;

/** What is computed for each of ZhiQiTe's documented paths. */
export const ZHIQITE_OPERATIONS: Operations = {
  [`${ROOT}/sd/v2/text2image`]: async () => (await import("./operations/text2image")).text2image,
  [`${ROOT}/sd/v2/image2image`]: async () => (await import("./operations/image2image")).image2image,
  [`${ROOT}/sd/v2/controlnet`]: async () => (await import("./operations/controlnet")).controlnet,
  [`${ROOT}/tool/roop`]: async () => (await import("./operations/roop")).roop,
  [`${ROOT}/tool/enhance`]: async () => (await import("./operations/enhance")).enhance,
  [`${ROOT}/tool/v2/roop`]: faceTool,
  [`${ROOT}/tool/face/fusion`]: faceTool,
  [`${ROOT}/tool/hair/change`]: async () => (await import("./operations/tools")).changeHair,
  [`${ROOT}/tool/imgExpand`]: async () => (await import("./operations/tools")).expandImage,
  [`${ROOT}/tool/instantID`]: relight,
  [`${ROOT}/tool/identifyStyle`]: relight,
};
