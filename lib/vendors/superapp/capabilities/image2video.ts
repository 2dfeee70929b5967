import { picture } from "../../../capabilities/fields";
import { endpoint } from "./endpoint";
import { inputText, picture4096 } from "./shared";

/** 图生视频, algorithm IMAGE2VIDEO: a short clip that begins with the picture. */
export const image2video = endpoint({
  id: "superapp.image2video",
  workflow: "IMAGE2VIDEO",
  tools: ["image-to-video"],
  fields: { inputText, inputImage: picture(picture4096, { role: "image" }) },
  output: { kinds: ["video"], count: () => 1 },
  deadlineMs: 45 * 60_000,
  usualMs: 180_000,
});
