import {
  string,
  integer,
  number,
  boolean,
  unit,
  side,
  hrSide,
  upTo3,
  blur,
  sampler,
  named,
  type DocumentedField,
  type Table,
} from "./documented-field";
import { IMAGE_PASS, TEXT_PASS } from "./documented-passes";

export interface DocumentedEndpoint {
  path: string;
  fields: Record<string, DocumentedField>;
}

/** Rows of all three diffusion endpoints. */
const SD: Table = {
  prompt: { type: "string", required: true },
  n_iter: integer,
  batch_size: { type: "integer", required: true },
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
      resize_mode: { ...upTo3, required: true },
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
