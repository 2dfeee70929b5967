import * as z from "zod";
import { list, optionalGroup } from "../../../capabilities/fields";
import { detailerFields } from "./detailer-fields";
import { unit } from "./sampling";

const inDetailers = { advanced: true, section: "detailers" } as const;

/** More passes than any picture has kinds of things to mend; the document bounds them nowhere. */
const PASSES = { min: 0, max: 10 } as const;

const CONTROL_MODELS = [
  "None",
  "control_v11f1e_sd15_tile [a371b31b]",
  "control_v11p_sd15_inpaint [ebff9138]",
  "control_v11p_sd15_lineart [43d4be0d]",
  "control_v11p_sd15_openpose [cab727d4]",
  "control_v11p_sd15_scribble [d4ba51ff]",
] as const;

/** The same model by its hash: 文生图 prints `lineart`, 图生图 `linear`. Each is offered as its table prints it. */
const LINEART_ANIME = "control_v11p_sd15s2_lineart_anime [3825e83e]";
const LINEAR_ANIME = "control_v11p_sd15s2_linear_anime [3825e83e]";

const passesOfText = list(
  detailerFields({
    dilateErode: z.int().min(-128).max(128),
    steps: z.int().min(1).max(50),
    controlModels: [...CONTROL_MODELS, LINEART_ANIME],
    controlWeight: z.number().min(0).max(2),
    controlMoment: unit,
  }),
  PASSES,
  { control: "detailers" },
);

/** ADetailer of 文生图. */
export const detailersOfText = optionalGroup(
  { args: { ...passesOfText, schema: passesOfText.schema.optional() } },
  { control: "group", ...inDetailers },
);

const passesOfImage = list(
  detailerFields({
    dilateErode: z.int().min(0).max(256),
    steps: z.int().min(1).max(150),
    controlModels: [...CONTROL_MODELS, LINEAR_ANIME, LINEART_ANIME],
    // Whole numbers here; the bounds are those of 文生图, for this table has none.
    controlWeight: z.int().min(0).max(2),
    controlMoment: z.int().min(0).max(1),
  }),
  PASSES,
  { control: "detailers" },
);

/** ADetailer of 图生图, with ranges of its own; within it `args` is required. */
export const detailersOfImage = optionalGroup({ args: passesOfImage }, { control: "group", ...inDetailers });
