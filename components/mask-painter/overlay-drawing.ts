import type { MaskPyramid } from "@/lib/painter/display/pyramid";
import { shade, shownBox, type Shade } from "@/lib/painter/display/shade";
import { intersection, union, wholeOf, type Rect, type Size } from "@/lib/painter/geometry";
import { drawRing, ringBox, type BrushRing } from "./brush-ring";
import { maskLens, pictureLens, type OverlayScene } from "./overlay-scene";
import { drawPixelGrid } from "./pixel-grid";

/** What of the mask changed since it was last drawn: a box of it, all there is to see, or nothing. */
export type Changed = Rect | "everything" | null;

/**
 * A canvas with the mask on it, drawn pixel by pixel from the mask itself, and the brush's ring: within the box that
 * changed and nothing outside it, so that a stroke costs what it touches on the screen.
 */
export class OverlayDrawing {
  /** What is on the canvas, without grid and ring. */
  private image: ImageData | null = null;
  private pixels = new Uint32Array();
  private ringAt: Rect | null = null;

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** Gives the canvas its size in device pixels; tells whether that was news, and all is to be drawn again. */
  resize({ width, height }: Size): boolean {
    if (this.image?.width === width && this.image.height === height) return false;
    this.context.canvas.width = width;
    this.context.canvas.height = height;
    this.image = new ImageData(width, height);
    this.pixels = new Uint32Array(this.image.data.buffer);
    return true;
  }

  /** Draws again what changed, and the ring where it is now. */
  draw(scene: OverlayScene, pyramid: MaskPyramid, changed: Changed, ring: BrushRing | null): void {
    if (!this.image) return;
    const all = wholeOf(this.image);
    const drawn = this.shade(scene, pyramid, changed, all);
    const box = union(drawn, this.ringAt && intersection(this.ringAt, all));
    if (box) {
      this.context.putImageData(this.image, 0, 0, box.x, box.y, box.width, box.height);
      drawPixelGrid(this.context, scene, pyramid.mask, box);
    }
    this.ringAt = ring && ringBox(ring);
    if (ring) drawRing(this.context, ring);
  }

  /** Brings the image up to date; returns the box that changed. */
  private shade(scene: OverlayScene, pyramid: MaskPyramid, changed: Changed, all: Rect): Rect | null {
    if (!changed) return null;
    const look: Shade = { ...scene.look, ratio: scene.ratio };
    const lens = maskLens(scene);
    if (changed === "everything") this.pixels.fill(0);
    const clip = changed === "everything" ? all : intersection(shownBox(changed, lens, look), all);
    if (!clip || scene.look.isHidden) return clip;
    const shown = intersection(clip, shownBox(wholeOf(pyramid.mask), pictureLens(scene), look));
    if (shown) shade({ width: all.width, pixels: this.pixels }, pyramid, lens, look, shown);
    return clip;
  }
}
