import type { Lens } from "@/lib/painter/display/sample";
import type { MaskView, Shade } from "@/lib/painter/display/shade";
import type { Viewport } from "@/lib/painter/viewport";

export interface OverlayLook {
  tint: Shade["tint"];
  /** 0–1; the picture stays readable under the mask even at 1. */
  opacity: number;
  view: MaskView;
  /** The picture alone. */
  isHidden: boolean;
}

/** What is drawn: where the mask lies, how it is seen, and how many device pixels a CSS pixel has. */
export interface OverlayScene {
  view: Viewport;
  ratio: number;
  look: OverlayLook;
  /** How far the mask shows from where it is, in picture pixels. */
  shiftX: number;
  shiftY: number;
}

/** Where the picture lies on the canvas, in device pixels. */
export function pictureLens({ view, ratio }: OverlayScene): Lens {
  return { scale: view.scale * ratio, x: view.x * ratio, y: view.y * ratio };
}

/** Where the mask shows: on the picture, or beside it while it is moved. */
export function maskLens(scene: OverlayScene): Lens {
  const { scale, x, y } = pictureLens(scene);
  return { scale, x: x + scene.shiftX * scale, y: y + scene.shiftY * scale };
}
