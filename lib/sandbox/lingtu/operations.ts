import type { Operations } from "../engine/work";

/** What is computed for each of LingTu's documented paths. */
export const LINGTU_OPERATIONS: Operations = {
  "/aigc/text2img": async () => (await import("../operations/text2img")).text2img,
  "/aigc/text2imgPro": async () => (await import("../operations/text2img")).text2img,
  "/aigc/img2img": async () => (await import("../operations/img2img")).img2img,
  "/aigc/seamless": async () => (await import("../operations/seamless")).seamless,
  "/aigc/transparent": async () => (await import("../operations/transparent")).transparent,
  "/aigc/img2text": async () => (await import("../operations/words")).img2text,
  "/aigc/title": async () => (await import("../operations/words")).title,
  "/aigc/matting": async () => (await import("../operations/matting")).matting,
  "/aigc/lineart": async () => (await import("../operations/lineart")).lineart,
  "/aigc/upscale": async () => (await import("../operations/upscale")).upscale,
  "/aigc/remove": async () => (await import("../operations/remove")).remove,
  "/aigc/vector": async () => (await import("../operations/vector")).vector,
  "/aigc/reimage": async () => (await import("../operations/reimage")).reimage,
  "/aigc/reimage/pro": async () => (await import("../operations/reimage")).reimagePro,
  "/aigc/change-background": async () => (await import("../operations/change-background")).changeBackground,
  "/aigc/art-word": async () => (await import("../operations/art-word")).artWord,
  "/aigc/style-transfer": async () => (await import("../operations/style-transfer")).styleTransfer,
  "/aigc/detect": async () => (await import("../operations/detect")).detect,
  "/aigc/seamless/pro": async () => (await import("../operations/seamless")).seamlessPro,
  "/aigc/expand": async () => (await import("../operations/expand")).expand,
  "/aigc/synthesis/change-background": async () =>
    (await import("../operations/change-background")).changeBackground,
  "/aigc/synthesis/model": async () => (await import("../operations/model")).model,
  "/aigc/synthesis/dress": async () => (await import("../operations/dress")).dress,
};
