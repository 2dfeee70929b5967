import type { PictureRule } from "@/lib/capabilities/picture-rule";
import type { Size } from "@/lib/painter/geometry";

/** What a field's rule says of a crop, as a key of `placement.crop.rule` with its numbers. */
export interface CropNote {
  key: "tooSmall" | "tooLarge" | "shrunk" | "enlarged" | "between" | "upTo" | "atLeast";
  /** A crop with such a note would be refused. */
  refuses: boolean;
  values: { min: number; max: number; width: number; height: number };
}

/** The one thing to be told of a crop under a rule; undefined where the rule says nothing of sizes. */
export function noteOf(
  crop: Size,
  rule: PictureRule | undefined,
  shape: Size | undefined,
): CropNote | undefined {
  const { minSide = 0, maxSide = Infinity, shrink = true } = rule ?? {};
  const values = { min: minSide, max: maxSide, width: shape?.width ?? 0, height: shape?.height ?? 0 };
  const note = (key: CropNote["key"], refuses = false): CropNote => ({ key, refuses, values });
  const longest = Math.max(crop.width, crop.height);
  const scale = shrink ? Math.min(1, maxSide / longest) : 1;
  if (Math.min(crop.width, crop.height) * scale < minSide) return note("tooSmall", true);
  if (longest > maxSide) return shrink ? note("shrunk") : note("tooLarge", true);
  if (shape && (crop.width < shape.width || crop.height < shape.height)) return note("enlarged");
  if (minSide > 0 && maxSide < Infinity) return note("between");
  if (maxSide < Infinity) return note("upTo");
  return minSide > 0 ? note("atLeast") : undefined;
}
