import type { AnyCapability } from "./define";
import type { Field, Role } from "./fields";
import { picturePatterns } from "./picture-fields";
import { TOOL_IDS, type ToolId } from "./tools";

/** A tool that takes a picture, and the role of the field the picture goes to first. */
export interface PictureTool {
  tool: ToolId;
  role: Role;
  /** The role that takes several pictures at once, and how many; absent where the tool takes one at a time. */
  several?: { role: Role; max: number };
}

/** What a picture sent to a tool is likely meant as, most likely first. */
const LIKELY: readonly Role[] = ["image", "product", "model", "reference", "garment", "background"];

/** Every tool some capability of which takes a picture, in rail order. */
export function toolsForPictures(capabilities: readonly AnyCapability[]): PictureTool[] {
  return TOOL_IDS.flatMap((tool) => {
    const fields = capabilities
      .filter(({ tools }) => tools.includes(tool))
      .flatMap((capability) => picturePatterns(capability).map(({ field }) => field));
    const role = LIKELY.find((likely) => fields.some((field) => field.role === likely));
    const several = severalIn(fields);
    return role ? [{ tool, role, ...(several ? { several } : {}) }] : [];
  });
}

function severalIn(fields: readonly Field[]): PictureTool["several"] {
  const [widest] = fields
    .flatMap((field) =>
      field.kind === "pictures" && field.role ? [{ role: field.role, max: field.max }] : [],
    )
    .sort((a, b) => b.max - a.max);
  return widest && widest.max > 1 ? widest : undefined;
}
