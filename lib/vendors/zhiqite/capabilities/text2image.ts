import { sdEndpoint } from "./endpoint";
import { detailersOfText } from "./detailers";
import { enableHr, hires, hiresDenoising, hrUpscaler, hiresFactor } from "./hires";
import { cfgScale, restoreFaces, samplerIndex, steps } from "./sampling";
import {
  batches,
  batchSize,
  checkpoint,
  negativePrompt,
  outputFormat,
  overrides,
  pictureCount,
  prompt,
  seedText,
  size,
  vae,
} from "./sd-fields";

/** sd 文生图. */
export const text2image = sdEndpoint({
  id: "zhiqite.text2image",
  name: "text2image",
  tools: ["text-to-image"],
  fields: {
    prompt,
    sd_model_checkpoint: checkpoint,
    ...size,
    batch_size: batchSize,
    seed: seedText,
    negative_prompt: negativePrompt,
    sampler_index: samplerIndex,
    steps,
    cfg_scale: cfgScale,
    sd_vae: vae,
    override_settings: overrides,
    enable_hr: enableHr({ assumed: false }),
    hr_upscaler: hrUpscaler,
    ...hires,
    denoising_strength: hiresDenoising,
    restore_faces: restoreFaces({ assumed: false }),
    ADetailer: detailersOfText,
    n_iter: batches,
    output_image_format: outputFormat,
  },
  output: { kinds: ["image"], count: pictureCount, enlarges: hiresFactor },
  callback: true,
});
