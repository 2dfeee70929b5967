import * as z from "zod";
import { value } from "../../../capabilities/fields";
import { latentUpscaler } from "./names";

/** 高清修复: the picture is drawn small, enlarged, and drawn over. */

const inHires = { advanced: true, section: "hires" } as const;
const whenOn = { ...inHires, shownWhen: { field: "enable_hr", in: [true] } } as const;

/** [0,2048] 且为8的倍数. `hr_resize_x` is the width and `_y` the height, whatever the tables' labels say. */
const side = z.int().min(0).max(2048).multipleOf(8);
const dimension = value(side.optional(), { control: "dimension", unit: "px", step: 8, ...whenOn });

export function enableHr(presentation: { assumed?: boolean } = {}) {
  return value(z.boolean().optional(), { control: "switch", ...inHires, ...presentation });
}

/** How many times its sides the second pass makes a picture. */
export function hiresFactor(input: { enable_hr?: boolean; hr_scale?: number }): number {
  return input.enable_hr ? (input.hr_scale ?? 1) : 1;
}

export const hires = {
  /** A whole factor by the tables; up to 4, as the web UI has it. */
  hr_scale: value(z.int().min(1).max(4).optional(), { control: "slider", step: 1, unit: "x", ...whenOn }),
  hr_second_pass_steps: value(z.int().min(0).max(150).optional(), {
    control: "slider",
    step: 1,
    ...whenOn,
  }),
  hr_resize_x: dimension,
  hr_resize_y: dimension,
};

/** 要使用的放大器; not in controlnet's table. */
export const hrUpscaler = value(latentUpscaler.optional(), {
  control: "select",
  custom: true,
  verbatim: true,
  ...whenOn,
});

/** 重绘幅度 of 文生图, default 0.75: how much the second pass may change. */
export const hiresDenoising = value(z.number().min(0).max(1).optional(), {
  control: "slider",
  assumed: 0.75,
  step: 0.05,
  ...whenOn,
});
