import type { Rules } from "../rules/rule";
import { IMAGE_DETAILERS, TEXT_DETAILERS } from "./adetailer-rules";
import { CONTROL_UNITS } from "./control-rules";
import {
  choice,
  flag,
  fraction,
  integer,
  number,
  object,
  picture,
  required,
  seedText,
  text,
  words,
} from "./field-rules";
import { resizeMode, scriptRules, SD_RULES } from "./sd-rules";

export const ROOT = "/AIGCImgOpenServ/saas";

/** One documented endpoint that makes something. */
export interface Endpoint {
  path: string;
  /** 绘图信息 names its task in `always_on_scripts.id_task`, a tool in `businessTaskId`. */
  family: "sd" | "tool";
  /** Absent for the tools whose tables are elsewhere: they take any fields beside their task's id. */
  rules?: Rules;
  /** Milliseconds it is executing at least, as the sandbox pretends. */
  runMs: number;
}

const blur = integer({ min: 0, max: 64 });

const IMAGE_RULES: Rules = {
  resize_mode: resizeMode,
  mask_blur: blur,
  mask_blur_x: blur,
  mask_blur_y: blur,
  inpainting_fill: choice([0, 1, 2, 3]),
  inpaint_full_res: flag,
  inpaint_full_res_padding: integer({ min: 0, max: 256, multipleOf: 4 }),
  inpainting_mask_invert: choice([0, 1]),
  initial_noise_multiplier: number({ min: 0.5, max: 1.5, multipleOf: 0.01 }),
  image_cfg_scale: number({ min: 0, max: 3, multipleOf: 0.05 }),
};

const SD: readonly Endpoint[] = [
  sd("text2image", {
    ...SD_RULES,
    seed: seedText,
    hr_upscaler: text,
    cfg_scale: number(),
    callbackUrl: text,
    always_on_scripts: required(object({ ...scriptRules(integer()), ADetailer: TEXT_DETAILERS })),
  }),
  sd("image2image", {
    ...SD_RULES,
    ...IMAGE_RULES,
    seed: seedText,
    hr_upscaler: text,
    cfg_scale: integer(),
    always_on_scripts: required(
      object({
        ...scriptRules(required(integer())),
        ADetailer: IMAGE_DETAILERS,
        image_link: required(picture()),
        mask_link: picture({ sizeOf: "always_on_scripts.image_link" }),
      }),
    ),
  }),
  sd("controlnet", {
    ...SD_RULES,
    seed: integer(),
    cfg_scale: number({ min: 1, max: 30 }),
    denoising_strength: number(),
    resize_mode: required(resizeMode),
    always_on_scripts: required(
      object({
        ...scriptRules(integer()),
        image_link: picture(),
        controlnet: required(CONTROL_UNITS),
      }),
    ),
  }),
];

const TOOLS: readonly Endpoint[] = [
  tool("roop", 2_000, {
    sourceUrl: required(picture()),
    targetUrl: required(picture()),
    businessTaskId: required(text),
  }),
  tool("enhance", 2_000, {
    businessTaskId: required(text),
    image: required(picture({ maxSide: 1536 })),
    resizeMode: choice([0, 1]),
    gfpganVisibility: fraction,
    codeformerVisibility: fraction,
    codeformerWeight: fraction,
    upscalingResize: integer({ min: 1, max: 8 }),
    upscalingResizeW: integer({ min: 64, max: 2048 }),
    upscalingResizeH: integer({ min: 64, max: 2048 }),
    upscalingCrop: flag,
    upscaler1: words,
    upscaler2: words,
    extrasUpscaler2Visibility: fraction,
    upscaleFirst: flag,
    showExtrasResults: flag,
    callbackUrl: text,
  }),
  ...["hair/change", "v2/roop", "face/fusion", "instantID", "imgExpand", "identifyStyle"].map((code) =>
    tool(code, 2_000),
  ),
];

/** Every submit endpoint by its documented path. */
export const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map(
  [...SD, ...TOOLS].map((endpoint) => [endpoint.path, endpoint]),
);

/** 对应绘图工具接口路径 tool/ 的后面部分. */
export function toolCodeOf(path: string): string {
  return path.slice(`${ROOT}/tool/`.length);
}

function sd(name: string, rules: Rules): Endpoint {
  return { path: `${ROOT}/sd/v2/${name}`, family: "sd", rules, runMs: 4_000 };
}

function tool(code: string, runMs: number, rules?: Rules): Endpoint {
  return { path: `${ROOT}/tool/${code}`, family: "tool", rules, runMs };
}
