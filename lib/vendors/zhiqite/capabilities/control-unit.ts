import * as z from "zod";
import { list, group, optionalPicture, value } from "../../../capabilities/fields";
import { anyPicture } from "./pictures";
import { unit } from "./sampling";

/** The document's preprocessors and models, sent as printed. */
const MODULES = [
  "canny",
  "depth_midas",
  "lineart_realistic",
  "mlsd",
  "normal_bae",
  "openpose",
  "scribble_xdog",
  "seg_ufade20k",
  "inpaint_global_harmonious",
] as const;
const MODELS = [
  "control_v11p_sd15_canny",
  "control_v11f1p_sd15_depth",
  "control_v11p_sd15_lineart",
  "control_v11p_sd15_mlsd",
  "control_v11p_sd15_normal_bae",
  "control_v11p_sd15_openpose",
  "control_v11p_sd15_scribble",
  "control_v11p_sd15_seg",
  "control_v1p_sd15_brightness",
  "control_v1p_sd15_qrcode",
] as const;
const RESIZE = ["Just Resize", "Crop and Resize", "Resize and Fill"] as const;
const MODES = ["ControlNet is more important", "Balanced", "My prompt is more important"] as const;

const toggle = value(z.boolean().optional(), { control: "switch" });
const threshold = value(z.int().optional(), { control: "number", step: 1 });

/** One ControlNet unit: what is read from a picture, and how strongly and when it steers. */
const units = list(
  {
    image_link: optionalPicture(anyPicture, { role: "reference" }),
    module: value(z.enum(MODULES), { control: "select" }),
    model: value(z.enum(MODELS), { control: "select", verbatim: true }),
    weight: value(z.number().min(0).max(2).optional(), { control: "slider", step: 0.05 }),
    guidance_start: value(unit.optional(), { control: "slider", step: 0.05, assumed: 0 }),
    guidance_end: value(unit.optional(), { control: "slider", step: 0.05 }),
    control_mode: value(z.enum(MODES).optional(), { control: "select", assumed: "Balanced" }),
    resize_mode: value(z.enum(RESIZE).optional(), { control: "select", assumed: "Crop and Resize" }),
    pixel_perfect: toggle,
    processor_res: value(z.int().min(1).max(2048).optional(), { control: "number", step: 8, unit: "px" }),
    threshold_a: threshold,
    threshold_b: threshold,
    low_vram: toggle,
    enabled: toggle,
  },
  { min: 1, max: 10 },
  { control: "controlUnits" },
);

/** `controlnet.args`: at least one unit. */
export const controlUnits = group({ args: units }, { control: "group" });
