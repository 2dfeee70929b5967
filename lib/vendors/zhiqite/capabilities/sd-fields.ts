import * as z from "zod";
import { group, optionalGroup, text, value } from "../../../capabilities/fields";

/** Pieces that 文生图, 图生图 and controlnet 生图 share. */

export const prompt = value(text(), { control: "weightedPrompt", role: "prompt" });
export const negativePrompt = value(text().optional(), {
  control: "weightedNegativePrompt",
  role: "negativePrompt",
  advanced: true,
});

/** 模型编码 of the model list, extension included. */
export const checkpoint = value(text(), { control: "checkpoint" });
export const vae = value(text().optional(), { control: "vae", advanced: true, section: "sampling" });

/** (0,1024] 且为8的倍数. */
const side = z.int().gt(0).max(1024).multipleOf(8);
const dimension = { control: "dimension", role: "size", unit: "px", step: 8 } as const;
/** The size of a picture drawn from words starts with that of the document's examples. */
const started = value(side.optional(), { ...dimension, initial: 768 });
export const size = { width: started, height: started };
/** A picture that is drawn over has a size already. */
const left = value(side.optional(), dimension);
export const sizeOfImage = { width: left, height: left };

/**
 * Pictures of one run are batches × pictures of a batch; the second is required. The document
 * bounds neither: eight of each keep a slip from costing hundreds of pictures.
 */
const upToEight = z.int().min(1).max(8);
export const batchSize = value(upToEight, { control: "number", role: "count", step: 1, initial: 1 });
export const batches = value(upToEight.optional(), {
  control: "number",
  role: "batches",
  step: 1,
  advanced: true,
  section: "output",
});
export function pictureCount(input: { n_iter?: number; batch_size?: number }): number {
  return (input.n_iter ?? 1) * (input.batch_size ?? 1);
}

/** 随机种子 as text: -1 (random) or a whole number of any length. */
export const seedText = value(
  z
    .string()
    .regex(/^(?:-1|\d{1,20})$/)
    .optional(),
  { control: "seed", role: "seed", assumed: "-1" },
);

/** 默认无需传参，输出图片格式jpg，可支持输入png. */
export const outputFormat = value(z.enum(["jpg", "png"]).optional(), {
  control: "segmented",
  assumed: "jpg",
  advanced: true,
  section: "output",
});

/** clip_skip: the web UI's own range. */
const clipSkip = z.int().min(1).max(12);
const inSampling = { advanced: true, section: "sampling" } as const;
const slider = { control: "slider", step: 1 } as const;

/** `override_settings`; within it 图生图 requires the number that the other two leave optional. */
export const overrides = optionalGroup(
  { CLIP_stop_at_last_layers: value(clipSkip.optional(), slider) },
  { control: "group", ...inSampling },
);
export const overridesOfImage = {
  ...group({ CLIP_stop_at_last_layers: value(clipSkip, slider) }, { control: "group", ...inSampling }),
  schema: z.strictObject({ CLIP_stop_at_last_layers: clipSkip }).optional(),
};
