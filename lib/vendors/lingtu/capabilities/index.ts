import type { AnyCapability } from "../../../capabilities/define";
import { artWord } from "./art-word";
import { changeBackground } from "./change-background";
import { detect } from "./detect";
import { dress } from "./dress";
import { expand } from "./expand";
import { img2img } from "./img2img";
import { img2text } from "./img2text";
import { lineart } from "./lineart";
import { matting } from "./matting";
import { model } from "./model";
import { reimage } from "./reimage";
import { reimagePro } from "./reimage-pro";
import { remove } from "./remove";
import { seamless } from "./seamless";
import { seamlessPro } from "./seamless-pro";
import { styleTransfer } from "./style-transfer";
import { synthesisChangeBackground } from "./synthesis-change-background";
import { text2img } from "./text2img";
import { text2imgPro } from "./text2img-pro";
import { title } from "./title";
import { transparent } from "./transparent";
import { upscale } from "./upscale";
import { vector } from "./vector";

/** LingTu's capabilities in the order of its documents. */
export const LINGTU_CAPABILITIES: readonly AnyCapability[] = [
  text2img,
  text2imgPro,
  img2img,
  seamless,
  transparent,
  img2text,
  title,
  matting,
  lineart,
  upscale,
  remove,
  vector,
  reimage,
  reimagePro,
  changeBackground,
  artWord,
  styleTransfer,
  detect,
  seamlessPro,
  expand,
  synthesisChangeBackground,
  model,
  dress,
];
