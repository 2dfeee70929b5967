import { optionalPicture, picture, value } from "../../../capabilities/fields";
import { detailersOfImage } from "./detailers";
import { sdEndpoint } from "./endpoint";
import { enableHr, hires, hrUpscaler } from "./hires";
import { inpaintFields, noiseFields } from "./inpaint-fields";
import { anyPicture } from "./pictures";
import { cfgScaleWhole, restoreFaces, samplerIndex, steps, unit } from "./sampling";
import {
  batches,
  batchSize,
  checkpoint,
  negativePrompt,
  outputFormat,
  overridesOfImage,
  pictureCount,
  prompt,
  seedText,
  sizeOfImage,
  vae,
} from "./sd-fields";

/** sd 图生图; with a mask it inpaints: white is drawn anew, and its greys count. */
export const image2image = sdEndpoint({
  id: "zhiqite.image2image",
  name: "image2image",
  tools: ["image-to-image", "inpaint"],
  toolOf: ({ mask_link }) => (mask_link === undefined ? "image-to-image" : "inpaint"),
  fields: {
    image_link: picture(anyPicture, { role: "image" }),
    mask_link: optionalPicture(
      { ...anyPicture, mask: { of: "image_link", edge: "soft", empty: "allowed" } },
      { role: "mask" },
    ),
    prompt,
    /** 建议 0.75. */
    denoising_strength: value(unit.optional(), { control: "slider", step: 0.05, initial: 0.75 }),
    sd_model_checkpoint: checkpoint,
    ...sizeOfImage,
    batch_size: batchSize,
    seed: seedText,
    negative_prompt: negativePrompt,
    sampler_index: samplerIndex,
    steps,
    cfg_scale: cfgScaleWhole,
    sd_vae: vae,
    override_settings: overridesOfImage,
    ...noiseFields,
    ...inpaintFields,
    enable_hr: enableHr({ assumed: false }),
    hr_upscaler: hrUpscaler,
    ...hires,
    restore_faces: restoreFaces(),
    ADetailer: detailersOfImage,
    n_iter: batches,
    output_image_format: outputFormat,
  },
  output: { kinds: ["image"], count: pictureCount },
});
