import * as z from "zod";
import type { Operation, Work } from "../../engine/work";
import { fileOf } from "../../operations/picture";
import { colourLines } from "./colour-lines";
import { controlPicture, type Control } from "./control-picture";
import { drawSd, finishSd } from "./draw";
import { fitted } from "./fitted";
import { followLight } from "./follow-light";
import { varied } from "./image2image";
import { sdInput, type SdInput } from "./sd-input";

const BASE = "always_on_scripts.image_link";
const MODES = ["Just Resize", "Crop and Resize", "Resize and Fill"];

const unit = z.object({
  enabled: z.boolean().default(true),
  module: z.string(),
  weight: z.number().default(1),
  resize_mode: z.string().default("Crop and Resize"),
  threshold_a: z.number().default(100),
  threshold_b: z.number().default(200),
});
const fields = z.object({
  resize_mode: z.number(),
  always_on_scripts: z.object({ controlnet: z.object({ args: z.array(unit) }) }),
});

/** sd controlnet 生图: the prompt's colours within the lines, or along the lights, of the units' pictures. */
export const controlnet: Operation = async (work) => {
  const input = sdInput(work);
  const controls = await controlsOf(work, input);
  const { resize_mode: mode } = fields.parse(work.body);
  const base = work.pictures[BASE] === undefined ? null : await fitted(fileOf(work, BASE), input.size, mode);
  const files = [];
  for (const seed of input.seeds) {
    let made = base ? await varied(input, seed, base, input.size) : await drawSd(input, seed, input.size);
    for (const { control, weight } of controls) {
      made =
        control.kind === "lines"
          ? await colourLines(made, control, weight, { seed, keepsColours: base !== null })
          : followLight(made, control, weight);
    }
    files.push(await finishSd(made, input));
  }
  return { files };
};

/** The enabled units; one without a picture of its own looks at the base. */
async function controlsOf(work: Work, { size }: SdInput): Promise<{ control: Control; weight: number }[]> {
  const { args } = fields.parse(work.body).always_on_scripts.controlnet;
  const controls = [];
  for (const [index, { enabled, module, weight, resize_mode, threshold_a, threshold_b }] of args.entries()) {
    const own = `always_on_scripts.controlnet.args[${index}].image_link`;
    const file = work.pictures[own] ?? work.pictures[BASE];
    if (!enabled || weight === 0 || file === undefined) continue;
    const named = MODES.indexOf(resize_mode);
    const resizeMode = named >= 0 ? named : Number(resize_mode);
    const control = await controlPicture(
      file,
      { module, resizeMode, low: threshold_a, high: threshold_b },
      size,
    );
    controls.push({ control, weight });
  }
  return controls;
}
