import { MaskPyramid } from "@/lib/painter/display/pyramid";
import { union, type Point, type Size } from "@/lib/painter/geometry";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { OverlayDrawing, type Changed } from "./overlay-drawing";
import type { OverlayScene } from "./overlay-scene";

/** Everything the overlay shows but the mask's pixels and the pointer. */
export interface OverlayState extends Omit<OverlayScene, "ratio"> {
  /** The canvas' size in CSS pixels. */
  stage: Size;
  /** The brush under the pointer, in picture pixels; null where the pointer is no brush. */
  brush: { diameter: number; hardness: number } | null;
}

/** Smaller rings are harder to see than a cross. */
export const MIN_RING = 5;
const MAX_RATIO = 2;

/** Keeps a canvas up to date with a mask, drawn once per frame at most, whatever happened in between. */
export class OverlayLoop {
  private readonly drawing: OverlayDrawing;
  private readonly pyramid: MaskPyramid;
  private readonly stopListening: () => void;
  private frame = 0;
  private changed: Changed = "everything";
  private pointer: Point | null = null;

  constructor(
    context: CanvasRenderingContext2D,
    engine: MaskEngine,
    edge: MaskEdge,
    private state: OverlayState,
  ) {
    this.drawing = new OverlayDrawing(context);
    this.pyramid = new MaskPyramid(engine.mask, edge);
    this.stopListening = engine.pixels.add((rect) => {
      this.pyramid.note(rect);
      if (this.changed !== "everything") this.changed = union(this.changed, rect);
      this.request();
    });
    this.request();
  }

  show(state: OverlayState): void {
    this.state = state;
    this.changed = "everything";
    this.request();
  }

  /** Where the pointer is on the stage, in CSS pixels; null when it is elsewhere. */
  point(at: Point | null): void {
    if (!at && !this.pointer) return;
    this.pointer = at;
    if (this.state.brush) this.request();
  }

  dispose(): void {
    this.stopListening();
    cancelAnimationFrame(this.frame);
  }

  private request(): void {
    this.frame ||= requestAnimationFrame(this.draw);
  }

  private readonly draw = (): void => {
    this.frame = 0;
    const { stage, ...scene } = this.state;
    const ratio = Math.min(MAX_RATIO, window.devicePixelRatio);
    const size = { width: Math.round(stage.width * ratio), height: Math.round(stage.height * ratio) };
    if (this.drawing.resize(size)) this.changed = "everything";
    this.drawing.draw({ ...scene, ratio }, this.pyramid, this.changed, this.ring(ratio));
    this.changed = null;
  };

  private ring(ratio: number) {
    const { brush, view } = this.state;
    if (!brush || !this.pointer || brush.diameter * view.scale < MIN_RING) return null;
    return {
      x: this.pointer.x * ratio,
      y: this.pointer.y * ratio,
      diameter: brush.diameter * view.scale * ratio,
      hardness: brush.hardness,
      ratio,
    };
  }
}
