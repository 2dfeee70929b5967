import type { Operation } from "../engine/work";

/** What is computed for each documented path; loaded when it is first asked for, because some of it is heavy. */
export const OPERATIONS: Readonly<Record<string, () => Promise<Operation>>> = {
  "/aigc/text2img": async () => (await import("./text2img")).text2img,
  "/aigc/text2imgPro": async () => (await import("./text2img")).text2img,
  "/aigc/img2img": async () => (await import("./img2img")).img2img,
  "/aigc/seamless": async () => (await import("./seamless")).seamless,
  "/aigc/transparent": async () => (await import("./transparent")).transparent,
  "/aigc/img2text": async () => (await import("./words")).img2text,
  "/aigc/title": async () => (await import("./words")).title,
  "/aigc/matting": async () => (await import("./matting")).matting,
  "/aigc/lineart": async () => (await import("./lineart")).lineart,
  "/aigc/upscale": async () => (await import("./upscale")).upscale,
  "/aigc/remove": async () => (await import("./remove")).remove,
  "/aigc/vector": async () => (await import("./vector")).vector,
  "/aigc/reimage": async () => (await import("./reimage")).reimage,
  "/aigc/reimage/pro": async () => (await import("./reimage")).reimagePro,
  "/aigc/change-background": async () => (await import("./change-background")).changeBackground,
  "/aigc/art-word": async () => (await import("./art-word")).artWord,
  "/aigc/style-transfer": async () => (await import("./style-transfer")).styleTransfer,
  "/aigc/detect": async () => (await import("./detect")).detect,
  "/aigc/seamless/pro": async () => (await import("./seamless")).seamlessPro,
  "/aigc/expand": async () => (await import("./expand")).expand,
  "/aigc/synthesis/change-background": async () => (await import("./change-background")).changeBackground,
  "/aigc/synthesis/model": async () => (await import("./model")).model,
  "/aigc/synthesis/dress": async () => (await import("./dress")).dress,
};
