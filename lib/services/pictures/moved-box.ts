import * as z from "zod";
import { readPath, writePath } from "../../capabilities/paths";
import type { PictureRule } from "../../capabilities/picture-rule";
import type { Box } from "../../imaging/facts";
import { moveBox } from "../../placement/move-box";
import type { Size } from "../../imaging/refit/source";
import type { Adjustment } from "../jobs/job-row";
import { siblingPath } from "./sibling-path";

const placement = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const PARTS = ["x", "y", "width", "height"] as const;

/** An input whose box follows its trimmed picture, and which of its numbers changed. */
export function moveInputBox<T>(
  input: T,
  picture: { path: string; rule: PictureRule },
  whole: Size,
  trim: Box,
): { input: T; adjustments: Adjustment[] } {
  const { rule } = picture;
  if (!rule.trim) return { input, adjustments: [] };
  const at = (part: keyof z.output<typeof placement>) => siblingPath(picture.path, rule.trim?.[part] ?? "");
  const given = placement.safeParse(
    Object.fromEntries(PARTS.map((part) => [part, readPath(input, at(part))])),
  );
  if (!given.success) return { input, adjustments: [] };
  const moved = moveBox(given.data, whole, trim);
  return PARTS.filter((part) => moved[part] !== given.data[part]).reduce(
    (result, part) => ({
      input: writePath(result.input, at(part), moved[part]),
      adjustments: [
        ...result.adjustments,
        { path: at(part), change: "trim", from: given.data[part], to: moved[part] },
      ],
    }),
    { input, adjustments: [] as Adjustment[] },
  );
}
