import sharp from "sharp";
import { randomOf } from "../../drawing/random";
import type { Operation, Outcome, Work } from "../../engine/work";
import { finish, fromPixels, pixelsOf } from "../../operations/finish";
import { headBox } from "../../operations/matting";
import { rgbOf } from "../../operations/picture";
import { subjectMask } from "../../operations/subject-mask";
import { throughMask } from "./blend";
import { swapFace } from "./swap-face";

const STYLES = ["写实摄影", "扁平插画", "水彩", "国风", "三维渲染", "日系动漫"] as const;

/** v2/roop, face/fusion: the first picture's face in the second. */
export const faceTool: Operation = async (work) => {
  const [source, target = source] = filesOf(work);
  return picture(await swapFace(source, target));
};

/** hair/change: the upper part of the head in another colour. */
export const changeHair: Operation = async (work) => {
  const [file] = filesOf(work);
  const own = await rgbOf(file);
  const mask = await subjectMask(file);
  const head = headBox(mask);
  const hue = randomOf(work.seed).whole(40, 320);
  const dyed = await pixelsOf(fromPixels(own).modulate({ hue, saturation: 1.4 }));
  const hair = Buffer.from(mask.data);
  for (let pixel = 0; pixel < hair.length; pixel += 1) {
    const y = Math.floor(pixel / mask.width);
    if (y > head.top + head.height * 0.45) hair[pixel] = 0;
  }
  return picture(throughMask(own, dyed, { ...mask, data: hair }));
};

/** imgExpand: half as much again each way, the picture mirrored at its edges. */
export const expandImage: Operation = async (work) => {
  const [file] = filesOf(work);
  const { width, height } = await sharp(file).metadata();
  const [x, y] = [Math.round(width / 4), Math.round(height / 4)];
  const grown = fromPixels(await rgbOf(file)).extend({
    left: x,
    right: x,
    top: y,
    bottom: y,
    extendWith: "mirror",
  });
  return picture(await pixelsOf(grown));
};

/** instantID and whatever else: the picture in another light. identifyStyle also says a style's name. */
export const relight: Operation = async (work) => {
  const [file] = filesOf(work);
  const random = randomOf(work.seed);
  const lit = fromPixels(await rgbOf(file)).modulate({
    hue: random.whole(-24, 24),
    brightness: 1.06,
    saturation: 1.2,
  });
  const { files } = await picture(await pixelsOf(lit));
  return work.endpoint.endsWith("identifyStyle") ? { files, text: random.pick(STYLES) } : { files };
};

async function picture(pixels: Parameters<typeof fromPixels>[0]): Promise<Outcome> {
  return { files: [await finish(fromPixels(pixels), "png")] };
}

/** The pictures a tool was given, in the order of its fields; throws when there is none. */
function filesOf({ pictures }: Work): [string, ...string[]] {
  const [first, ...others] = Object.values(pictures);
  if (first === undefined) throw new Error("请求里没有图片");
  return [first, ...others];
}
