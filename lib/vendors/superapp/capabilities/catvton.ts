import * as z from "zod";
import { picture, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { picture4096 } from "./shared";

const MOST = 2_147_483_647;

/**
 * 换装, algorithm CATVTON: one person, one garment. The vendor requires a seed; a designer need not give one.
 */
export const catvton = endpoint({
  id: "superapp.catvton",
  workflow: "CATVTON",
  tools: ["try-on"],
  fields: {
    modelImage: picture(picture4096, { role: "model" }),
    garmentImage: picture(picture4096, { role: "garment" }),
    category: value(z.enum(["upper", "lower", "overall"]), { control: "segmented", role: "garmentPart" }),
    seed: value(z.int().min(0).max(MOST).optional(), { control: "seed", role: "seed", advanced: true }),
  },
  drawn: { field: "seed", max: MOST },
  output: { kinds: ["image"], count: () => 1 },
  usualMs: 40_000,
});
