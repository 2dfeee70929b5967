import type { OverlayScene } from "./overlay-scene";

const STRIPE = 5;

let known: { name: string; tile: OffscreenCanvas } | null = null;

/**
 * Diagonal stripes, a strong and a weak one in turn: picture and mask can both be read. They keep their width at
 * any zoom and move with the picture.
 */
export function hatch(
  context: CanvasRenderingContext2D,
  { view, ratio, look: { tint, opacity } }: OverlayScene,
): CanvasPattern | string {
  const side = Math.round(STRIPE * 2 * Math.SQRT2 * ratio);
  const name = `${side} ${tint} ${opacity}`;
  if (known?.name !== name) known = { name, tile: drawTile(side, tint, opacity) };
  const pattern = context.createPattern(known.tile, "repeat");
  pattern?.setTransform(new DOMMatrix().translate((view.x * ratio) % side, (view.y * ratio) % side));
  return pattern ?? tint;
}

function drawTile(side: number, tint: string, opacity: number): OffscreenCanvas {
  const tile = new OffscreenCanvas(side, side);
  const brush = tile.getContext("2d");
  if (!brush) return tile;
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
  return tile;
}
