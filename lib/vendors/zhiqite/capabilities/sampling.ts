import * as z from "zod";
import { value } from "../../../capabilities/fields";
import { SAMPLERS } from "./names";

/** How the picture is drawn: sampler, steps and how closely the words are followed. */

const inSampling = { advanced: true, section: "sampling" } as const;

export const samplerIndex = value(z.enum(SAMPLERS).optional(), {
  control: "select",
  verbatim: true,
  ...inSampling,
});

/** The document bounds steps only in ADetailer of 图生图: 1 to 150. */
export const steps = value(z.int().min(1).max(150).optional(), { control: "slider", step: 1, ...inSampling });

/** 1 ignores the words, 30 follows them strictly; the three tables agree on that, not on the type. */
const range = z.number().min(1).max(30);
export const cfgScale = value(range.optional(), { control: "slider", step: 0.5, ...inSampling });
export const cfgScaleWhole = value(z.int().min(1).max(30).optional(), {
  control: "slider",
  step: 1,
  ...inSampling,
});

/** 脸部修复; only 文生图 documents its default. */
export function restoreFaces(presentation: { assumed?: boolean } = {}) {
  return value(z.boolean().optional(), {
    control: "switch",
    advanced: true,
    section: "detailers",
    ...presentation,
  });
}

/** 重绘幅度. */
export const unit = z.number().min(0).max(1);
