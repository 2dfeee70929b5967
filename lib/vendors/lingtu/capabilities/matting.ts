import * as z from "zod";
import { value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { formats, image } from "./shared";

/** 抠图, image API. The document names no default format; without `formats` one file comes. */
export const matting = endpoint({
  id: "lingtu.matting",
  path: "/aigc/matting",
  tools: ["matting"],
  fields: {
    image,
    type: value(z.literal([0, 1]).optional(), { control: "segmented", assumed: 0 }),
    formats: formats(["png", "psd"]),
  },
  output: { kinds: ["image", "document"], count: ({ formats: chosen }) => chosen?.length ?? 1 },
  usualMs: 8_000,
});
