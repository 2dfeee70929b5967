import type { AnyCapability } from "./define";
import type { Role } from "./fields";
import { picturePatterns } from "./picture-fields";
import { TOOL_IDS, type ToolId } from "./tools";

/** A tool that takes a picture, and the role of the field the picture goes to first. */
export interface PictureTool {
  tool: ToolId;
  role: Role;
}

/** What a picture sent to a tool is likely meant as, most likely first. */
const LIKELY: readonly Role[] = ["image", "product", "model", "reference", "garment", "background"];

/** Every tool some capability of which takes a picture, in rail order. */
export function toolsForPictures(capabilities: readonly AnyCapability[]): PictureTool[] {
  return TOOL_IDS.flatMap((tool) => {
    const roles = capabilities
      .filter(({ tools }) => tools.includes(tool))
      .flatMap((capability) => picturePatterns(capability).map(({ field }) => field.role));
    const role = LIKELY.find((likely) => roles.includes(likely));
    return role ? [{ tool, role }] : [];
  });
}
