import type { Rect, Size } from "@/lib/painter/geometry";
import { pictureLens, type OverlayScene } from "./overlay-scene";

/** From this scale on pixels are shown apart. */
const GRID_SCALE = 8;

/** Hairlines between pixels within a box, light and dark side by side so that they are seen on any picture. */
export function drawPixelGrid(
  context: CanvasRenderingContext2D,
  scene: OverlayScene,
  picture: Size,
  box: Rect,
): void {
  if (scene.view.scale < GRID_SCALE) return;
  const { x, y, scale } = pictureLens(scene);
  const right = Math.min(box.x + box.width, x + picture.width * scale);
  const bottom = Math.min(box.y + box.height, y + picture.height * scale);
  const [left, top] = [Math.max(box.x, x), Math.max(box.y, y)];
  if (right <= left || bottom <= top) return;
  context.save();
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
  for (const [offset, colour] of [
    [0, "#0000002e"],
    [1, "#ffffff2e"],
  ] as const) {
    context.fillStyle = colour;
    for (let at = x + Math.floor((left - x) / scale) * scale; at <= right; at += scale) {
      context.fillRect(Math.round(at) + offset, top, 1, bottom - top);
    }
    for (let at = y + Math.floor((top - y) / scale) * scale; at <= bottom; at += scale) {
      context.fillRect(left, Math.round(at) + offset, right - left, 1);
    }
  }
  context.restore();
}
