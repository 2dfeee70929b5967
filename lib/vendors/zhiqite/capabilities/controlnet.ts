import * as z from "zod";
import { optionalPicture, value } from "../../../capabilities/fields";
import { controlUnits } from "./control-unit";
import { sdEndpoint } from "./endpoint";
import { enableHr, hires, hiresFactor } from "./hires";
import { anyPicture } from "./pictures";
import { cfgScale, restoreFaces, samplerIndex, steps, unit } from "./sampling";
import {
  batches,
  batchSize,
  checkpoint,
  negativePrompt,
  outputFormat,
  overrides,
  pictureCount,
  prompt,
  size,
  vae,
} from "./sd-fields";

/** sd controlnet 生图: one or more units steer the picture; a picture to start from is optional. */
export const controlnet = sdEndpoint({
  id: "zhiqite.controlnet",
  name: "controlnet",
  tools: ["controlled-generation"],
  fields: {
    prompt,
    controlnet: controlUnits,
    sd_model_checkpoint: checkpoint,
    ...size,
    batch_size: batchSize,
    /** A number here, unlike in the other two. */
    seed: value(z.int().min(-1).optional(), { control: "seed", role: "seed", assumed: -1 }),
    negative_prompt: negativePrompt,
    sampler_index: samplerIndex,
    steps,
    cfg_scale: cfgScale,
    sd_vae: vae,
    override_settings: overrides,
    image_link: optionalPicture(anyPicture, { role: "image", advanced: true, section: "controlnet" }),
    denoising_strength: value(unit.optional(), {
      control: "slider",
      step: 0.05,
      advanced: true,
      section: "controlnet",
    }),
    /** Required; a form starts with cropping, which distorts nothing and is the units' own default. */
    resize_mode: value(z.literal([0, 1, 2, 3]), {
      control: "select",
      initial: 1,
      advanced: true,
      section: "controlnet",
    }),
    enable_hr: enableHr(),
    ...hires,
    restore_faces: restoreFaces(),
    n_iter: batches,
    output_image_format: outputFormat,
  },
  output: { kinds: ["image"], count: pictureCount, enlarges: hiresFactor },
});
