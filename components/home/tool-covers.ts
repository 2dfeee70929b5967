import type { ToolId } from "@/lib/capabilities/tools";

/** Which example picture stands for which tool on the home page; neighbours never share one. */
const COVERS: Partial<Record<ToolId, string>> = {
  "text-to-image": "evening-street",
  "image-to-image": "room",
  inpaint: "table-with-mug",
  "controlled-generation": "shirt-on-figure",
  variations: "floral-print",
  "transparent-asset": "perfume-cut-out",
  "art-word": "poster",
  "remove-object": "table-with-mug",
  matting: "leather-bag",
  upscale: "bottle-on-table",
  outpaint: "mountain-lake",
  "style-transfer": "portrait",
  "line-art": "evening-street",
  vectorise: "cat",
  "other-tool": "poster",
  "product-background": "podium",
  "ai-model": "shirt-on-figure",
  "try-on": "summer-dress",
  "face-swap": "portrait",
  "seamless-pattern": "floral-print",
  "pattern-detect-and-crop": "flat-lay-shirt",
  "prompt-from-image": "room",
  "product-title": "bottle-on-table",
  "image-to-video": "mountain-lake",
};

/** The address of a tool's cover, if it has one. */
export function toolCover(tool: ToolId): string | undefined {
  const name = COVERS[tool];
  return name && `/examples/${name}.webp`;
}
