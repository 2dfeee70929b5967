import type { Viewport } from "@/lib/painter/viewport";
import type { CoverageBlocks } from "./coverage-blocks";
import type { MaskView } from "./painter-settings";

export interface OverlayLook {
  tint: string;
  /** 0–1; the picture stays readable under the mask even at 1. */
  opacity: number;
  view: MaskView;
  /** The picture alone. */
  isHidden: boolean;
}

/** What is drawn: the mask's opacity, where it lies, and how many device pixels a CSS pixel has. */
export interface OverlayScene {
  coverage: CoverageBlocks;
  view: Viewport;
  ratio: number;
  look: OverlayLook;
  /** How far the mask shows from where it is, in picture pixels. */
  shiftX: number;
  shiftY: number;
}
