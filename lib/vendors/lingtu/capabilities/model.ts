import { optionalPicture, picture, text, value } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { count, picture4096 } from "./shared";

/** AI模特, synthesis API: a catalogue face for the person who wears the garment, optionally in another place. */
export const model = endpoint({
  id: "lingtu.model",
  path: "/aigc/synthesis/model",
  tools: ["ai-model"],
  fields: {
    model: picture(picture4096, { role: "model" }),
    faceId: value(text(), { control: "face", role: "face" }),
    background: optionalPicture(picture4096, { role: "background" }),
    num: count(1),
  },
  output: { kinds: ["image"], count: ({ num }) => num ?? 1 },
  usualMs: 40_000,
});
