/**
 * The document's tables, written down by hand from the document and not from the code: type, 必选, and what 说明
 * fixes. The studio's own fields (id_task, businessTaskId, callbackUrl) and the nesting stand elsewhere.
 */
export interface DocumentedField {
  type: "string" | "integer" | "number" | "boolean" | "picture" | "object" | "objects";
  required?: true;
  oneOf?: readonly (string | number)[];
  /** A name the document prints, among others that it does not list. */
  open?: string;
  range?: readonly [number, number];
  /** (0, …]: the lower end is not part of it. */
  above?: true;
  multipleOf?: number;
  /** 默认. */
  default?: unknown;
  /** Required, and filled in by the studio where it is left out. */
  filled?: unknown;
  fields?: Record<string, DocumentedField>;
}
export interface DocumentedEndpoint {
  path: string;
  fields: Record<string, DocumentedField>;
}

type Table = Record<string, DocumentedField>;
const string: DocumentedField = { type: "string" };
const integer: DocumentedField = { type: "integer" };
const number: DocumentedField = { type: "number" };
const boolean: DocumentedField = { type: "boolean" };
const unit: DocumentedField = { type: "number", range: [0, 1] };
const side: DocumentedField = { type: "integer", range: [0, 1024], above: true, multipleOf: 8 };
const hrSide: DocumentedField = { type: "integer", range: [0, 2048], multipleOf: 8 };
const adSide: DocumentedField = { type: "integer", range: [0, 2048], above: true, multipleOf: 8 };
const upTo3: DocumentedField = { type: "integer", oneOf: [0, 1, 2, 3] };
const blur: DocumentedField = { type: "integer", range: [0, 64] };

const sampler: DocumentedField = {
  type: "string",
  oneOf: [
    ...[
      "Euler a",
      "Euler",
      "LMS",
      "Heun",
      "DPM2",
      "DPM2 a",
      "DPM++ 2S a",
      "DPM++ 2M",
      "DPM++ SDE",
      "DPM fast",
    ],
    ...[
      "DPM adaptive",
      "LMS Karras",
      "DPM2 Karras",
      "DPM2 a Karras",
      "DPM++ 2S a Karras",
      "DPM++ SDE Karras",
    ],
    "DPM++ 2M Karras",
  ],
};
const named = (printed: string): DocumentedField => ({ type: "string", open: printed });

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

const TEXT_PASS: Table = {
  ...PASS,
  ad_dilate_erode: { type: "integer", range: [-128, 128] },
  ad_steps: { type: "integer", range: [1, 50] },
  ad_controlnet_model: { type: "string", oneOf: [...AD_MODELS, LINEART] },
  ad_controlnet_weight: { type: "number", range: [0, 2] },
  ad_controlnet_guidance_start: unit,
  ad_controlnet_guidance_end: unit,
};
const IMAGE_PASS: Table = {
  ...PASS,
  ad_dilate_erode: { type: "integer", range: [0, 256] },
  ad_steps: { type: "integer", range: [1, 150] },
  // Printed `linear`; the same model's name in the other table is offered too.
  ad_controlnet_model: { type: "string", oneOf: [...AD_MODELS, LINEAR, LINEART] },
  ad_controlnet_weight: integer,
  ad_controlnet_guidance_start: integer,
  ad_controlnet_guidance_end: integer,
};

/** Rows of all three diffusion endpoints. */
const SD: Table = {
  prompt: { type: "string", required: true },
  n_iter: integer,
  batch_size: { type: "integer", required: true, filled: 1 },
  steps: integer,
  hr_scale: integer,
  negative_prompt: string,
  denoising_strength: number,
  width: side,
  height: side,
  sd_model_checkpoint: { type: "string", required: true },
  sd_vae: string,
  output_image_format: { type: "string", oneOf: ["jpg", "png"], default: "jpg" },
  sampler_index: sampler,
  hr_second_pass_steps: integer,
  hr_resize_x: hrSide,
  hr_resize_y: hrSide,
};

export const DOCUMENTED: Record<string, DocumentedEndpoint> = {
  "zhiqite.text2image": {
    path: "/AIGCImgOpenServ/saas/sd/v2/text2image",
    fields: {
      ...SD,
      denoising_strength: { ...unit, default: 0.75 },
      hr_upscaler: named("None"),
      override_settings: { type: "object", fields: { CLIP_stop_at_last_layers: integer } },
      ADetailer: { type: "object", fields: { args: { type: "objects", fields: TEXT_PASS } } },
      enable_hr: { type: "boolean", default: false },
      seed: { type: "string", default: "-1" },
      restore_faces: { type: "boolean", default: false },
      cfg_scale: { type: "number", range: [1, 30] },
    },
  },
  "zhiqite.image2image": {
    path: "/AIGCImgOpenServ/saas/sd/v2/image2image",
    fields: {
      ...SD,
      denoising_strength: unit,
      hr_upscaler: named("None"),
      override_settings: {
        type: "object",
        fields: { CLIP_stop_at_last_layers: { type: "integer", required: true } },
      },
      ADetailer: {
        type: "object",
        fields: { args: { type: "objects", required: true, fields: IMAGE_PASS } },
      },
      image_link: { type: "picture", required: true },
      mask_link: { type: "picture" },
      enable_hr: { type: "boolean", default: false },
      seed: { type: "string", default: "-1" },
      restore_faces: boolean,
      cfg_scale: integer,
      resize_mode: upTo3,
      mask_blur: blur,
      mask_blur_x: blur,
      mask_blur_y: blur,
      inpainting_fill: upTo3,
      inpaint_full_res: boolean,
      inpaint_full_res_padding: { type: "integer", range: [0, 256], multipleOf: 4 },
      inpainting_mask_invert: { type: "integer", oneOf: [0, 1] },
      initial_noise_multiplier: { type: "number", range: [0.5, 1.5], multipleOf: 0.01 },
      image_cfg_scale: { type: "number", range: [0, 3], multipleOf: 0.05 },
    },
  },
  "zhiqite.controlnet": {
    path: "/AIGCImgOpenServ/saas/sd/v2/controlnet",
    fields: {
      ...SD,
      override_settings: { type: "object", fields: { CLIP_stop_at_last_layers: integer } },
      // 默认就是随机.
      seed: { type: "integer", default: -1 },
      restore_faces: boolean,
      enable_hr: boolean,
      cfg_scale: { type: "number", range: [1, 30] },
      resize_mode: { ...upTo3, required: true, filled: 1 },
      image_link: { type: "picture" },
      controlnet: {
        type: "object",
        required: true,
        fields: {
          args: {
            type: "objects",
            required: true,
            fields: {
              image_link: { type: "picture" },
              enabled: boolean,
              module: {
                type: "string",
                required: true,
                oneOf: [
                  ...["canny", "depth_midas", "lineart_realistic", "mlsd", "normal_bae", "openpose"],
                  ...["scribble_xdog", "seg_ufade20k", "inpaint_global_harmonious"],
                ],
              },
              model: {
                type: "string",
                required: true,
                oneOf: [
                  ...["control_v11p_sd15_canny", "control_v11f1p_sd15_depth", "control_v11p_sd15_lineart"],
                  ...["control_v11p_sd15_mlsd", "control_v11p_sd15_normal_bae", "control_v11p_sd15_openpose"],
                  ...["control_v11p_sd15_scribble", "control_v11p_sd15_seg", "control_v1p_sd15_brightness"],
                  "control_v1p_sd15_qrcode",
                ],
              },
              weight: { type: "number", range: [0, 2] },
              resize_mode: {
                type: "string",
                oneOf: ["Just Resize", "Crop and Resize", "Resize and Fill"],
                default: "Crop and Resize",
              },
              low_vram: boolean,
              processor_res: integer,
              threshold_a: integer,
              threshold_b: integer,
              guidance_start: { ...unit, default: 0 },
              guidance_end: unit,
              pixel_perfect: boolean,
              control_mode: {
                type: "string",
                oneOf: ["ControlNet is more important", "Balanced", "My prompt is more important"],
                default: "Balanced",
              },
            },
          },
        },
      },
    },
  },
  "zhiqite.roop": {
    path: "/AIGCImgOpenServ/saas/tool/roop",
    fields: {
      sourceUrl: { type: "picture", required: true },
      targetUrl: { type: "picture", required: true },
    },
  },
  "zhiqite.enhance": {
    path: "/AIGCImgOpenServ/saas/tool/enhance",
    fields: {
      image: { type: "picture", required: true },
      resizeMode: { type: "integer", oneOf: [0, 1] },
      gfpganVisibility: unit,
      codeformerVisibility: unit,
      codeformerWeight: unit,
      upscalingResize: { type: "integer", range: [1, 8] },
      upscalingResizeW: { type: "integer", range: [64, 2048] },
      upscalingResizeH: { type: "integer", range: [64, 2048] },
      upscalingCrop: boolean,
      upscaler1: named("ESRGAN_4x"),
      upscaler2: named("None"),
      extrasUpscaler2Visibility: unit,
      upscaleFirst: boolean,
      showExtrasResults: boolean,
    },
  },
};
