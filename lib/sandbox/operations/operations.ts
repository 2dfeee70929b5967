import type { Operation } from "../engine/work";
import { artWord } from "./art-word";
import { changeBackground } from "./change-background";
import { detect } from "./detect";
import { dress } from "./dress";
import { expand } from "./expand";
import { img2img } from "./img2img";
import { lineart } from "./lineart";
import { matting } from "./matting";
import { model } from "./model";
import { reimage, reimagePro } from "./reimage";
import { remove } from "./remove";
import { seamless, seamlessPro } from "./seamless";
import { styleTransfer } from "./style-transfer";
import { text2img } from "./text2img";
import { transparent } from "./transparent";
import { upscale } from "./upscale";
import { vector } from "./vector";
import { img2text, title } from "./words";

/** What is computed for each documented path. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  "/aigc/text2img": text2img,
  "/aigc/text2imgPro": text2img,
  "/aigc/img2img": img2img,
  "/aigc/seamless": seamless,
  "/aigc/transparent": transparent,
  "/aigc/img2text": img2text,
  "/aigc/title": title,
  "/aigc/matting": matting,
  "/aigc/lineart": lineart,
  "/aigc/upscale": upscale,
  "/aigc/remove": remove,
  "/aigc/vector": vector,
  "/aigc/reimage": reimage,
  "/aigc/reimage/pro": reimagePro,
  "/aigc/change-background": changeBackground,
  "/aigc/art-word": artWord,
  "/aigc/style-transfer": styleTransfer,
  "/aigc/detect": detect,
  "/aigc/seamless/pro": seamlessPro,
  "/aigc/expand": expand,
  "/aigc/synthesis/change-background": changeBackground,
  "/aigc/synthesis/model": model,
  "/aigc/synthesis/dress": dress,
};
