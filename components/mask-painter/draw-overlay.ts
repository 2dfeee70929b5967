import type { Size } from "@/lib/painter/geometry";
import type { Viewport } from "@/lib/painter/viewport";

export interface OverlayLook {
  tint: string;
  /** 0–1; the picture stays readable under the mask even at 1. */
  opacity: number;
}

const STRIPE = 5;

/**
 * Draws the mask as a tinted hatch with an outline: picture and mask can both be read. Stripes keep their
 * width at any zoom and move with the picture. `scratch` is a canvas of the same size to work on.
 */
export function drawOverlay(
  target: CanvasRenderingContext2D,
  scratch: CanvasRenderingContext2D,
  coverage: HTMLCanvasElement,
  view: Viewport,
  stage: Size,
  ratio: number,
  look: OverlayLook,
): void {
  stamp(target, coverage, view, stage, ratio, [[0, 0]]);
  tintWith(target, hatch(target, view, ratio, look));

  const width = 1.25 * ratio;
  stamp(scratch, coverage, view, stage, ratio, [
    [width, 0],
    [-width, 0],
    [0, width],
    [0, -width],
  ]);
  scratch.globalCompositeOperation = "destination-out";
  place(scratch, coverage, view, ratio, 0, 0);
  tintWith(scratch, look.tint);
  target.globalAlpha = Math.min(1, 0.35 + look.opacity);
  target.drawImage(scratch.canvas, 0, 0);
  target.globalAlpha = 1;
}

/** The coverage alone, drawn once per offset on a cleared canvas. */
function stamp(
  context: CanvasRenderingContext2D,
  coverage: HTMLCanvasElement,
  view: Viewport,
  stage: Size,
  ratio: number,
  offsets: [number, number][],
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = "source-over";
  context.clearRect(0, 0, stage.width * ratio, stage.height * ratio);
  for (const [dx, dy] of offsets) place(context, coverage, view, ratio, dx, dy);
}

function place(
  context: CanvasRenderingContext2D,
  coverage: HTMLCanvasElement,
  view: Viewport,
  ratio: number,
  dx: number,
  dy: number,
): void {
  context.imageSmoothingEnabled = view.scale < 4;
  const scale = view.scale * ratio;
  context.drawImage(
    coverage,
    view.x * ratio + dx,
    view.y * ratio + dy,
    coverage.width * scale,
    coverage.height * scale,
  );
}

function tintWith(context: CanvasRenderingContext2D, fill: string | CanvasPattern): void {
  context.globalCompositeOperation = "source-in";
  context.fillStyle = fill;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalCompositeOperation = "source-over";
}

/** Diagonal stripes, a strong and a weak one in turn. */
function hatch(
  context: CanvasRenderingContext2D,
  view: Viewport,
  ratio: number,
  { tint, opacity }: OverlayLook,
): CanvasPattern | string {
  const side = Math.round(STRIPE * 2 * Math.SQRT2 * ratio);
  const tile = new OffscreenCanvas(side, side);
  const brush = tile.getContext("2d");
  if (!brush) return tint;
  brush.fillStyle = tint;
  brush.globalAlpha = 0.36 * opacity;
  brush.fillRect(0, 0, side, side);
  brush.globalAlpha = 0.72 * opacity;
  brush.beginPath();
  for (const start of [-side, 0, side]) {
    brush.moveTo(start, side);
    brush.lineTo(start + side, 0);
    brush.lineTo(start + side * 1.5, 0);
    brush.lineTo(start + side * 0.5, side);
  }
  brush.fill();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().translate((view.x * ratio) % side, (view.y * ratio) % side));
  return pattern ?? tint;
}
