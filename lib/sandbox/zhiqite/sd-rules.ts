import type { Rule, Rules } from "../rules/rule";
import {
  choice,
  count,
  flag,
  fraction,
  hiresSide,
  integer,
  object,
  required,
  side,
  text,
  words,
} from "./field-rules";

/** 采样方式. */
const SAMPLERS = [
  ...["Euler a", "Euler", "LMS", "Heun", "DPM2", "DPM2 a", "DPM++ 2S a", "DPM++ 2M", "DPM++ SDE"],
  ...["DPM fast", "DPM adaptive", "LMS Karras", "DPM2 Karras", "DPM2 a Karras", "DPM++ 2S a Karras"],
  ...["DPM++ SDE Karras", "DPM++ 2M Karras"],
];

/** What the three tables of 绘图信息 have in common. */
export const SD_RULES: Rules = {
  prompt: required(text),
  n_iter: count,
  batch_size: required(count),
  steps: count,
  restore_faces: flag,
  enable_hr: flag,
  hr_scale: count,
  width: side,
  height: side,
  negative_prompt: words,
  sampler_index: choice(SAMPLERS),
  hr_second_pass_steps: integer({ min: 0 }),
  hr_resize_x: hiresSide,
  hr_resize_y: hiresSide,
  denoising_strength: fraction,
};

/** What `always_on_scripts` has in all of them; `clipSkip` is 是 for image2image alone. */
export function scriptRules(clipSkip: Rule): Rules {
  return {
    override_settings: object({ CLIP_stop_at_last_layers: clipSkip }),
    sd_model_checkpoint: required(text),
    sd_vae: words,
    id_task: required(text),
    output_image_format: choice(["jpg", "png"]),
  };
}

/** resize模式: Just Resize, Crop and Resize, Resize and Fill, Just resize (latent upscale). */
export const resizeMode = choice([0, 1, 2, 3]);
