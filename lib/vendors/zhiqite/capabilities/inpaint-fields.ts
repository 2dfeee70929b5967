import * as z from "zod";
import { value } from "../../../capabilities/fields";

/** How 图生图 treats its picture and its mask. */

const inInpaint = { advanced: true, section: "inpaint" } as const;
const blur = value(z.int().min(0).max(64).optional(), {
  control: "slider",
  step: 1,
  unit: "px",
  ...inInpaint,
});

export const inpaintFields = {
  /** 0 Just Resize, 1 Crop and Resize, 2 Resize and Fill, 3 Just resize (latent upscale). */
  resize_mode: value(z.literal([0, 1, 2, 3]).optional(), { control: "select", ...inInpaint }),
  /** Wins over the two below, which it stands for. */
  mask_blur: blur,
  mask_blur_x: blur,
  mask_blur_y: blur,
  /** 0 fill, 1 original, 2 latent noise, 3 latent nothing. */
  inpainting_fill: value(z.literal([0, 1, 2, 3]).optional(), { control: "select", ...inInpaint }),
  /** true: only masked, false: whole picture. */
  inpaint_full_res: value(z.boolean().optional(), { control: "switch", ...inInpaint }),
  /** Steps of 4. */
  inpaint_full_res_padding: value(z.int().min(0).max(256).multipleOf(4).optional(), {
    control: "slider",
    step: 4,
    unit: "px",
    shownWhen: { field: "inpaint_full_res", in: [true] },
    ...inInpaint,
  }),
  /** 0: white is drawn anew, 1: white stays. */
  inpainting_mask_invert: value(z.literal([0, 1]).optional(), { control: "segmented", ...inInpaint }),
};

export const noiseFields = {
  /** Steps of 0.01; 1 is the same as none. */
  initial_noise_multiplier: value(z.number().min(0.5).max(1.5).multipleOf(0.01).optional(), {
    control: "slider",
    step: 0.01,
    advanced: true,
    section: "sampling",
  }),
  /** Steps of 0.05. */
  image_cfg_scale: value(z.number().min(0).max(3).multipleOf(0.05).optional(), {
    control: "slider",
    step: 0.05,
    advanced: true,
    section: "sampling",
  }),
};
