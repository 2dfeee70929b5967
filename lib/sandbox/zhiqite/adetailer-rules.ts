import type { Rule, Rules } from "../rules/rule";
import {
  choice,
  flag,
  fraction,
  inpaintSide,
  integer,
  list,
  number,
  object,
  required,
  text,
  words,
} from "./field-rules";

const CONTROL_MODELS = [
  "None",
  "control_v11f1e_sd15_tile [a371b31b]",
  "control_v11p_sd15_inpaint [ebff9138]",
  "control_v11p_sd15_lineart [43d4be0d]",
  "control_v11p_sd15_openpose [cab727d4]",
  "control_v11p_sd15_scribble [d4ba51ff]",
  "control_v11p_sd15s2_lineart_anime [3825e83e]",
  // As image2image's table prints the same file.
  "control_v11p_sd15s2_linear_anime [3825e83e]",
];

/** One detailer but for the fields in which the tables of text2image and image2image differ. */
const DETAILER: Rules = {
  ad_model: text,
  ad_prompt: words,
  ad_negative_prompt: words,
  ad_confidence: fraction,
  ad_mask_min_ratio: fraction,
  ad_mask_max_ratio: fraction,
  ad_x_offset: integer(),
  ad_y_offset: integer(),
  ad_mask_merge_invert: choice(["None", "Merge", "Merge and Invert"]),
  ad_mask_blur: integer({ min: 0, max: 64 }),
  ad_denoising_strength: fraction,
  ad_inpaint_only_masked: flag,
  ad_inpaint_only_masked_padding: integer({ min: 0 }),
  ad_use_inpaint_width_height: flag,
  ad_inpaint_width: inpaintSide,
  ad_inpaint_height: inpaintSide,
  ad_use_steps: flag,
  ad_use_cfg_scale: flag,
  ad_cfg_scale: integer(),
  ad_use_sampler: flag,
  ad_sampler: text,
  ad_use_noise_multiplier: flag,
  ad_noise_multiplier: integer(),
  ad_restore_face: flag,
  ad_controlnet_model: choice(CONTROL_MODELS),
  ad_controlnet_module: text,
};

/** ADetailer in text2image's table. */
export const TEXT_DETAILERS: Rule = object({
  args: list(
    object({
      ...DETAILER,
      ad_dilate_erode: integer({ min: -128, max: 128 }),
      ad_steps: integer({ min: 1, max: 50 }),
      ad_controlnet_weight: number({ min: 0, max: 2 }),
      ad_controlnet_guidance_start: fraction,
      ad_controlnet_guidance_end: fraction,
    }),
  ),
});

/** ADetailer in image2image's table, where `args` is 是. */
export const IMAGE_DETAILERS: Rule = object({
  args: required(
    list(
      object({
        ...DETAILER,
        ad_dilate_erode: integer({ min: 0, max: 256 }),
        ad_steps: integer({ min: 1, max: 150 }),
        ad_controlnet_weight: integer(),
        ad_controlnet_guidance_start: integer(),
        ad_controlnet_guidance_end: integer(),
      }),
    ),
  ),
});
