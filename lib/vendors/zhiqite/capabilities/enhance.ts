import * as z from "zod";
import { picture, value } from "../../../capabilities/fields";
import { toolEndpoint } from "./endpoint";
import { upscaler } from "./names";
import { anyPicture } from "./pictures";
import { unit } from "./sampling";

const byFactor = { shownWhen: { field: "resizeMode", in: [0] } } as const;
const bySize = { shownWhen: { field: "resizeMode", in: [1] } } as const;
const side = value(z.int().min(64).max(2048).optional(), {
  control: "dimension",
  role: "size",
  unit: "px",
  step: 8,
  ...bySize,
});
const named = { control: "select", custom: true, verbatim: true } as const;
const visibility = value(unit.optional(), { control: "slider", step: 0.05, advanced: true });
const toggle = value(z.boolean().optional(), { control: "switch", advanced: true });

/**
 * 超分辨. A picture over 1536 on a side is refused: shrinking it first would spoil the point. The document's
 * example gives the values of both modes at once, so neither mode refuses the other's.
 */
export const enhance = toolEndpoint({
  id: "zhiqite.enhance",
  code: "enhance",
  tools: ["upscale"],
  fields: {
    image: picture({ ...anyPicture, maxSide: 1536, shrink: false }, { role: "image" }),
    resizeMode: value(z.literal([0, 1]).optional(), { control: "segmented", initial: 0 }),
    upscalingResize: value(z.int().min(1).max(8).optional(), {
      control: "slider",
      step: 1,
      unit: "x",
      initial: 2,
      ...byFactor,
    }),
    upscalingResizeW: side,
    upscalingResizeH: side,
    upscalingCrop: value(z.boolean().optional(), { control: "switch", ...bySize }),
    upscaler1: value(upscaler.optional(), { ...named, initial: "ESRGAN_4x" }),
    upscaler2: value(upscaler.optional(), { ...named, advanced: true }),
    extrasUpscaler2Visibility: visibility,
    gfpganVisibility: visibility,
    codeformerVisibility: visibility,
    codeformerWeight: visibility,
    upscaleFirst: toggle,
    /** 废弃, but still in the table. */
    showExtrasResults: toggle,
  },
  conditions: [
    { when: { field: "resizeMode", in: [0] }, require: ["upscalingResize"] },
    { when: { field: "resizeMode", in: [1] }, require: ["upscalingResizeW", "upscalingResizeH"] },
  ],
  output: { kinds: ["image"], count: () => 1, enlarges: ({ upscalingResize }) => upscalingResize ?? 1 },
  callback: true,
});
