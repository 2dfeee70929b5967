import {
  Columns2,
  Diff,
  Grid3x3,
  Image,
  LayoutGrid,
  SquareSplitHorizontal,
  type LucideIcon,
} from "lucide-react";
import type { ViewMode } from "../viewer-modes";

/** How each way to look is drawn, and the key that chooses it. */
export const MODE_SIGNS: Readonly<Record<ViewMode, { icon: LucideIcon; keys: string }>> = {
  single: { icon: Image, keys: "v" },
  compare: { icon: SquareSplitHorizontal, keys: "c" },
  side: { icon: Columns2, keys: "s" },
  difference: { icon: Diff, keys: "x" },
  results: { icon: LayoutGrid, keys: "g" },
  repeat: { icon: Grid3x3, keys: "t" },
};
