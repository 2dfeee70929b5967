/**
 * What a designer wants to do. A tool is served by one or more capabilities; its id stands in the address
 * bar (`/create/<id>`), in history and in the HTTP API, and never changes.
 */
export const TOOL_GROUPS = ["generate", "edit", "product", "fashion", "pattern", "words", "video"] as const;
export type ToolGroup = (typeof TOOL_GROUPS)[number];

/** Every tool with the rail group it stands in, in rail order. */
export const TOOLS = {
  "text-to-image": "generate",
  "image-to-image": "generate",
  inpaint: "generate",
  "controlled-generation": "generate",
  variations: "generate",
  "transparent-asset": "generate",
  "art-word": "generate",
  "remove-object": "edit",
  matting: "edit",
  upscale: "edit",
  outpaint: "edit",
  "style-transfer": "edit",
  "line-art": "edit",
  vectorise: "edit",
  "product-background": "product",
  "ai-model": "fashion",
  "try-on": "fashion",
  "face-swap": "fashion",
  "seamless-pattern": "pattern",
  "pattern-detect-and-crop": "pattern",
  "prompt-from-image": "words",
  "product-title": "words",
  "image-to-video": "video",
  "other-tool": "edit",
} as const satisfies Record<string, ToolGroup>;

export type ToolId = keyof typeof TOOLS;

export const TOOL_IDS = Object.keys(TOOLS) as ToolId[];

/** Whether an untrusted string names a tool. */
export function isToolId(value: string): value is ToolId {
  return Object.hasOwn(TOOLS, value);
}
