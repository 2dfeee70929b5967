import * as z from "zod";
import type { Work } from "../../engine/work";
import { seedsOf } from "../seeds";

const scripts = z.object({
  sd_model_checkpoint: z.string(),
  sd_vae: z.string().optional(),
  output_image_format: z.enum(["jpg", "png"]).default("jpg"),
});
const schema = z.object({
  prompt: z.string(),
  width: z.number().default(512),
  height: z.number().default(512),
  enable_hr: z.boolean().default(false),
  hr_scale: z.number().default(2),
  hr_resize_x: z.number().default(0),
  hr_resize_y: z.number().default(0),
  denoising_strength: z.number().default(0.75),
  always_on_scripts: scripts,
});

export interface Size {
  width: number;
  height: number;
}

/** What the three SD endpoints' operations need of a body. */
export interface SdInput {
  prompt: string;
  size: Size;
  /** The size after 高清修复; null without it. */
  hires: Size | null;
  /** 重绘幅度, 0–1. */
  denoise: number;
  checkpoint: string;
  vae: string | undefined;
  format: "jpg" | "png";
  /** One for each picture. */
  seeds: number[];
}

const LARGEST = 4096;

export function sdInput({ body, seed }: Work): SdInput {
  const given = schema.parse(body);
  const {
    sd_model_checkpoint: checkpoint,
    sd_vae: vae,
    output_image_format: format,
  } = given.always_on_scripts;
  return {
    prompt: given.prompt,
    size: { width: given.width, height: given.height },
    hires: given.enable_hr ? hiresSize(given) : null,
    denoise: Math.min(1, Math.max(0, given.denoising_strength)),
    checkpoint,
    vae,
    format,
    seeds: seedsOf(body, seed),
  };
}

/** hr_resize_x (the width, whatever its label says) and hr_resize_y when both are given, else the factor. */
function hiresSize({ width, height, hr_scale, hr_resize_x, hr_resize_y }: z.output<typeof schema>): Size {
  if (hr_resize_x > 0 && hr_resize_y > 0) return { width: hr_resize_x, height: hr_resize_y };
  const factor = Math.min(hr_scale, LARGEST / Math.max(width, height));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
