import { brushTool } from "./brush-tool";
import { moveTool } from "./move-tool";
import { polygonTool } from "./polygon-tool";
import { boxTool, lassoTool } from "./shape-tool";
import { heldMode, type Tool, type ToolContext } from "./tool";

export type ToolName =
  "brush" | "eraser" | "rectangle" | "ellipse" | "lasso" | "polygon" | "wand" | "bucket" | "move";

/** The tool of a name, with nothing under way yet. */
export function makeTool(name: ToolName, context: ToolContext): Tool {
  switch (name) {
    case "brush":
      return brushTool(context, "add");
    case "eraser":
      return brushTool(context, "subtract");
    case "rectangle":
    case "ellipse":
      return boxTool(context, name);
    case "lasso":
      return lassoTool(context);
    case "polygon":
      return polygonTool(context);
    case "move":
      return moveTool(context);
    case "wand":
    case "bucket":
      return {
        down: () => undefined,
        move: () => undefined,
        up: (at, held) => context.pick(at, heldMode(context, held)),
        cancel: () => undefined,
      };
  }
}
