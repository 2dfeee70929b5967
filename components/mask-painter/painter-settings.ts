import type { PaintMode } from "@/lib/painter/rasterise";

export type PainterTool = "brush" | "eraser" | "rectangle";

/** Colours a mask may be shown in; all keep apart from photographs better than a grey would. */
export const TINTS = { blue: "#2f7bff", red: "#ff3b4e", green: "#12b76a" } as const;
export type Tint = keyof typeof TINTS;
export const TINT_NAMES: readonly Tint[] = ["blue", "red", "green"];

/** How a person paints and sees the mask right now. Diameter in picture pixels, the rest 0–1. */
export interface PainterSettings {
  tool: PainterTool;
  diameter: number;
  hardness: number;
  rectangleMode: PaintMode;
  opacity: number;
  tint: Tint;
}

export type ChangeSettings = (change: Partial<PainterSettings>) => void;

export function firstSettings(diameter: number): PainterSettings {
  return { tool: "brush", diameter, hardness: 0.8, rectangleMode: "add", opacity: 0.6, tint: "blue" };
}

/** What the current tool does to the mask. */
export function paintMode(settings: PainterSettings): PaintMode {
  if (settings.tool === "rectangle") return settings.rectangleMode;
  return settings.tool === "eraser" ? "subtract" : "add";
}
