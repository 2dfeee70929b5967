import type { MaskView } from "@/lib/painter/display/shade";
import type { CombineMode } from "@/lib/painter/patch";
import type { ToolName } from "@/lib/painter/tools/make-tool";

/** Colours a mask may be shown in; all keep apart from photographs better than a grey would. */
export const TINTS = {
  blue: [47, 123, 255],
  red: [255, 59, 78],
  green: [18, 183, 106],
  magenta: [227, 38, 201],
} as const;
export type Tint = keyof typeof TINTS;
export const TINT_NAMES: readonly Tint[] = ["blue", "red", "green", "magenta"];

export const MASK_VIEWS: readonly MaskView[] = ["overlay", "outline", "mask"];

/** How a person paints and sees the mask right now. Diameter in picture pixels, tolerance 0–255, the rest 0–1. */
export interface PainterSettings {
  tool: ToolName;
  diameter: number;
  hardness: number;
  pressure: boolean;
  mode: CombineMode;
  tolerance: number;
  contiguous: boolean;
  opacity: number;
  tint: Tint;
  view: MaskView;
  /** The picture without the mask. */
  peek: boolean;
}

export type ChangeSettings = (change: Partial<PainterSettings>) => void;

export function firstSettings(diameter: number): PainterSettings {
  return {
    tool: "brush",
    diameter,
    hardness: 0.8,
    pressure: true,
    mode: "add",
    tolerance: 32,
    contiguous: true,
    opacity: 0.6,
    tint: "blue",
    view: "overlay",
    peek: false,
  };
}

/** Whether a tool paints with the round brush. */
export function isBrush(tool: ToolName): boolean {
  return tool === "brush" || tool === "eraser";
}
