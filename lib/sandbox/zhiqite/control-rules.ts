import type { Rule } from "../rules/rule";
import { choice, flag, fraction, integer, list, number, object, picture, required } from "./field-rules";

const MODULES = [
  ...["canny", "depth_midas", "lineart_realistic", "mlsd", "normal_bae", "openpose", "scribble_xdog"],
  ...["seg_ufade20k", "inpaint_global_harmonious"],
];
const MODELS = [
  ...["control_v11p_sd15_canny", "control_v11f1p_sd15_depth", "control_v11p_sd15_lineart"],
  ...["control_v11p_sd15_mlsd", "control_v11p_sd15_normal_bae", "control_v11p_sd15_openpose"],
  ...["control_v11p_sd15_scribble", "control_v11p_sd15_seg", "control_v1p_sd15_brightness"],
  "control_v1p_sd15_qrcode",
];

/** `controlnet`: at least one unit, since the endpoint is nothing without. */
export const CONTROL_UNITS: Rule = object({
  args: required(
    list(
      object({
        image_link: picture(),
        enabled: flag,
        module: required(choice(MODULES)),
        model: required(choice(MODELS)),
        weight: number({ min: 0, max: 2 }),
        // A string in the table, which then lists numbers and their names; the example sends a name.
        resize_mode: choice(["Just Resize", "Crop and Resize", "Resize and Fill", "0", "1", "2"]),
        low_vram: flag,
        processor_res: integer({ min: 1 }),
        threshold_a: integer(),
        threshold_b: integer(),
        guidance_start: fraction,
        guidance_end: fraction,
        pixel_perfect: flag,
        control_mode: choice(["ControlNet is more important", "Balanced", "My prompt is more important"]),
      }),
      false,
    ),
  ),
});
