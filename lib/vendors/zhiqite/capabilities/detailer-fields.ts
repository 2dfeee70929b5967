import * as z from "zod";
import { value, type Presentation } from "../../../capabilities/fields";
import { detector, noneOrOther, sampler } from "./names";
import { unit } from "./sampling";

/** What differs between ADetailer's two tables. */
export interface DetailerRanges {
  dilateErode: z.ZodType<number, number>;
  steps: z.ZodType<number, number>;
  controlModels: readonly [string, ...string[]];
  controlWeight: z.ZodType<number, number>;
  controlMoment: z.ZodType<number, number>;
}

const toggle = value(z.boolean().optional(), { control: "switch" });
const slider = (step: number) => ({ control: "slider", step }) as const;
const pixels = { control: "number", unit: "px" } as const;

/** Shown once its own switch of the same pass is on. */
function when<P extends Presentation>(name: string, presentation: P) {
  return { ...presentation, shownWhen: { field: `ADetailer.args[].${name}`, in: [true] } };
}

/** 必须为8的倍数，不超过2048. */
const side = value(
  z.int().gt(0).max(2048).multipleOf(8).optional(),
  when("ad_use_inpaint_width_height", { control: "dimension", unit: "px", step: 8 }),
);

/** One pass of ADetailer: find faces or hands, and draw them again. */
export function detailerFields(ranges: DetailerRanges) {
  return {
    ad_model: value(detector.optional(), { control: "select", custom: true, verbatim: true }),
    ad_prompt: value(z.string().optional(), { control: "prompt" }),
    ad_negative_prompt: value(z.string().optional(), { control: "prompt" }),
    ad_confidence: value(unit.optional(), slider(0.01)),
    ad_mask_min_ratio: value(unit.optional(), slider(0.001)),
    ad_mask_max_ratio: value(unit.optional(), slider(0.001)),
    ad_dilate_erode: value(ranges.dilateErode.optional(), { ...slider(4), unit: "px" }),
    ad_x_offset: value(z.int().optional(), pixels),
    ad_y_offset: value(z.int().optional(), pixels),
    ad_mask_merge_invert: value(z.enum(["None", "Merge", "Merge and Invert"]).optional(), {
      control: "segmented",
    }),
    ad_mask_blur: value(z.int().min(0).max(64).optional(), { ...slider(1), unit: "px" }),
    ad_denoising_strength: value(unit.optional(), slider(0.01)),
    ad_inpaint_only_masked: toggle,
    ad_inpaint_only_masked_padding: value(
      z.int().min(0).optional(),
      when("ad_inpaint_only_masked", { ...pixels }),
    ),
    ad_use_inpaint_width_height: toggle,
    ad_inpaint_width: side,
    ad_inpaint_height: side,
    ad_use_steps: toggle,
    ad_steps: value(ranges.steps.optional(), when("ad_use_steps", slider(1))),
    ad_use_cfg_scale: toggle,
    ad_cfg_scale: value(z.int().min(0).max(30).optional(), when("ad_use_cfg_scale", slider(1))),
    ad_use_sampler: toggle,
    ad_sampler: value(
      sampler.optional(),
      when("ad_use_sampler", { control: "select", custom: true, verbatim: true }),
    ),
    ad_use_noise_multiplier: toggle,
    ad_noise_multiplier: value(
      z.int().min(0).optional(),
      when("ad_use_noise_multiplier", { control: "number", step: 1 }),
    ),
    ad_restore_face: toggle,
    ad_controlnet_model: value(z.enum(ranges.controlModels).optional(), {
      control: "select",
      verbatim: true,
    }),
    ad_controlnet_module: value(noneOrOther.optional(), { control: "select", custom: true, verbatim: true }),
    ad_controlnet_weight: value(ranges.controlWeight.optional(), slider(0.05)),
    ad_controlnet_guidance_start: value(ranges.controlMoment.optional(), slider(0.01)),
    ad_controlnet_guidance_end: value(ranges.controlMoment.optional(), slider(0.01)),
  };
}
