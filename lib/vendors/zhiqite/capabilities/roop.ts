import { picture } from "../../../capabilities/fields";
import { toolEndpoint } from "./endpoint";
import { anyPicture } from "./pictures";

/** 换脸 roop: the face of one picture onto the person of another. */
export const roop = toolEndpoint({
  id: "zhiqite.roop",
  code: "roop",
  tools: ["face-swap"],
  fields: {
    targetUrl: picture(anyPicture, { role: "image" }),
    sourceUrl: picture(anyPicture, { role: "reference" }),
  },
  output: { kinds: ["image"], count: () => 1 },
});
