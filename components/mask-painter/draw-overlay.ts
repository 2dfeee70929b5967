import type { Rect } from "@/lib/painter/geometry";
import { BLOCK } from "./coverage-blocks";
import { hatch } from "./hatch";
import type { OverlayScene } from "./overlay-scene";

/** From this scale on pixels are shown apart. */
const GRID_SCALE = 8;

/** How far beyond a changed pixel the drawing changes, in CSS pixels: its outline and the browser's smoothing. */
export const OVERLAY_MARGIN = 4;

/**
 * Draws the mask within a box of device pixels, and nothing outside it, so that a stroke costs what it touches.
 * `scratch` is a canvas of the same size to work on.
 */
export function drawOverlay(
  target: CanvasRenderingContext2D,
  scratch: CanvasRenderingContext2D,
  scene: OverlayScene,
  clip: Rect,
): void {
  for (const context of [target, scratch]) {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
    context.clearRect(clip.x, clip.y, clip.width, clip.height);
    context.imageSmoothingEnabled = scene.view.scale < 4;
  }
  const { look } = scene;
  if (!look.isHidden) {
    if (look.view === "mask") drawAlone(target, scene, clip);
    else {
      if (look.view === "overlay") drawTinted(target, scene, clip);
      drawOutline(target, scratch, scene, clip);
    }
  }
  if (scene.view.scale >= GRID_SCALE) drawGrid(target, scene, clip);
  target.restore();
  scratch.restore();
}

/** Black and white, as the file will be. */
function drawAlone(target: CanvasRenderingContext2D, scene: OverlayScene, clip: Rect): void {
  const { x, y, width, height } = placeOf(scene);
  target.fillStyle = "#000";
  target.fillRect(x, y, width, height);
  place(target, scene, clip);
}

function drawTinted(target: CanvasRenderingContext2D, scene: OverlayScene, clip: Rect): void {
  place(target, scene, clip);
  tintWith(target, hatch(target, scene));
}

function drawOutline(
  target: CanvasRenderingContext2D,
  scratch: CanvasRenderingContext2D,
  scene: OverlayScene,
  clip: Rect,
): void {
  const { look, ratio } = scene;
  const width = Math.max(1, Math.round((look.view === "outline" ? 1.75 : 1.25) * ratio));
  for (const [dx, dy] of [
    [width, 0],
    [-width, 0],
    [0, width],
    [0, -width],
  ] as const) {
    place(scratch, scene, clip, dx, dy);
  }
  scratch.globalCompositeOperation = "destination-out";
  place(scratch, scene, clip);
  tintWith(scratch, look.tint);
  target.globalAlpha = look.view === "outline" ? 1 : Math.min(1, 0.35 + look.opacity);
  const { x, y, width: columns, height: rows } = clip;
  target.drawImage(scratch.canvas, x, y, columns, rows, x, y, columns, rows);
  target.globalAlpha = 1;
}

/** Hairlines between pixels, light and dark side by side so that they are seen on any picture. */
function drawGrid(target: CanvasRenderingContext2D, scene: OverlayScene, clip: Rect): void {
  const { x, y, width, height } = placeOf(scene);
  const step = scene.view.scale * scene.ratio;
  const right = Math.min(clip.x + clip.width, x + width);
  const bottom = Math.min(clip.y + clip.height, y + height);
  const [left, top] = [Math.max(clip.x, x), Math.max(clip.y, y)];
  for (const [offset, colour] of [
    [0, "#0000002e"],
    [1, "#ffffff2e"],
  ] as const) {
    target.fillStyle = colour;
    for (let at = x + Math.ceil((left - x) / step) * step; at <= right; at += step) {
      target.fillRect(Math.round(at) + offset, top, 1, bottom - top);
    }
    for (let at = y + Math.ceil((top - y) / step) * step; at <= bottom; at += step) {
      target.fillRect(left, Math.round(at) + offset, right - left, 1);
    }
  }
}

function placeOf({ coverage, view, ratio }: OverlayScene): Rect {
  const scale = view.scale * ratio;
  return {
    x: view.x * ratio,
    y: view.y * ratio,
    width: coverage.mask.width * scale,
    height: coverage.mask.height * scale,
  };
}

/**
 * Draws the blocks that show within a box. They meet on whole device pixels: an edge between two would be drawn
 * half by each, and shine through.
 */
function place(context: CanvasRenderingContext2D, scene: OverlayScene, clip: Rect, dx = 0, dy = 0): void {
  const scale = scene.view.scale * scene.ratio;
  const side = BLOCK * scale;
  const x = placeOf(scene).x + scene.shiftX * scale;
  const y = placeOf(scene).y + scene.shiftY * scale;
  const firstColumn = Math.max(0, Math.floor((clip.x - dx - x) / side - 0.1));
  const firstRow = Math.max(0, Math.floor((clip.y - dy - y) / side - 0.1));
  for (let row = firstRow; y + dy + row * side < clip.y + clip.height + 1; row++) {
    for (let column = firstColumn; x + dx + column * side < clip.x + clip.width + 1; column++) {
      const block = scene.coverage.block(column, row);
      if (!block) continue;
      const [left, top] = [Math.round(x + column * side), Math.round(y + row * side)];
      const right = Math.round(x + (column + 1) * side);
      const bottom = Math.round(y + (row + 1) * side);
      context.drawImage(block, left + dx, top + dy, right - left, bottom - top);
    }
  }
}

function tintWith(context: CanvasRenderingContext2D, fill: string | CanvasPattern): void {
  context.globalCompositeOperation = "source-in";
  context.fillStyle = fill;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalCompositeOperation = "source-over";
}
