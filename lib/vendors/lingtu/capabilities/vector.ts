import { endpoint } from "./endpoint";
import { formats, image } from "./shared";

/** 转矢量图, image API. */
export const vector = endpoint({
  id: "lingtu.vector",
  path: "/aigc/vector",
  tools: ["vectorise"],
  fields: { image, formats: formats(["svg", "eps"], ["svg"]) },
  output: { kinds: ["vector"], count: ({ formats: chosen }) => chosen?.length ?? 1 },
});
