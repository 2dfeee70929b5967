import { string, integer, number, boolean, unit, adSide, blur, named, type Table } from "./documented-field";

/** ADetailer's rows that are the same in both tables. */
const PASS: Table = {
  ad_model: named("None"),
  ad_prompt: string,
  ad_negative_prompt: string,
  ad_confidence: unit,
  ad_mask_min_ratio: number,
  ad_mask_max_ratio: number,
  ad_x_offset: integer,
  ad_y_offset: integer,
  ad_mask_merge_invert: { type: "string", oneOf: ["None", "Merge", "Merge and Invert"] },
  ad_mask_blur: blur,
  ad_denoising_strength: unit,
  ad_inpaint_only_masked: boolean,
  ad_inpaint_only_masked_padding: integer,
  ad_use_inpaint_width_height: boolean,
  ad_inpaint_width: adSide,
  ad_inpaint_height: adSide,
  ad_use_steps: boolean,
  ad_use_cfg_scale: boolean,
  ad_cfg_scale: integer,
  ad_use_sampler: boolean,
  ad_sampler: named("DPM++ 2M Karras"),
  ad_use_noise_multiplier: boolean,
  ad_noise_multiplier: integer,
  ad_restore_face: boolean,
  ad_controlnet_module: named("None"),
};
const AD_MODELS = [
  "None",
  "control_v11f1e_sd15_tile [a371b31b]",
  "control_v11p_sd15_inpaint [ebff9138]",
  "control_v11p_sd15_lineart [43d4be0d]",
  "control_v11p_sd15_openpose [cab727d4]",
  "control_v11p_sd15_scribble [d4ba51ff]",
];
const LINEART = "control_v11p_sd15s2_lineart_anime [3825e83e]";
const LINEAR = "control_v11p_sd15s2_linear_anime [3825e83e]";

export const TEXT_PASS: Table = {
  ...PASS,
  ad_dilate_erode: { type: "integer", range: [-128, 128] },
  ad_steps: { type: "integer", range: [1, 50] },
  ad_controlnet_model: { type: "string", oneOf: [...AD_MODELS, LINEART] },
  ad_controlnet_weight: { type: "number", range: [0, 2] },
  ad_controlnet_guidance_start: unit,
  ad_controlnet_guidance_end: unit,
};
export const IMAGE_PASS: Table = {
  ...PASS,
  ad_dilate_erode: { type: "integer", range: [0, 256] },
  ad_steps: { type: "integer", range: [1, 150] },
  // Printed `linear`; the same model's name in the other table is offered too.
  ad_controlnet_model: { type: "string", oneOf: [...AD_MODELS, LINEAR, LINEART] },
  ad_controlnet_weight: integer,
  ad_controlnet_guidance_start: integer,
  ad_controlnet_guidance_end: integer,
};
