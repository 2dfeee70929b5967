import * as z from "zod";
import { value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { inputText } from "./shared";

/**
 * The document bounds neither side. 4096 is the most it takes of any other picture, and under 64 nothing can be
 * seen; 1024 is its example, with which the form starts.
 */
const side = value(z.int().min(64).max(4096), {
  control: "dimension",
  role: "size",
  unit: "px",
  assumed: 1024,
});

/** 文生图, algorithm TEXT2IMAGE. */
export const text2image = endpoint({
  id: "superapp.text2image",
  workflow: "TEXT2IMAGE",
  tools: ["text-to-image"],
  fields: { inputText, width: side, height: side },
  output: { kinds: ["image"], count: () => 1 },
});
