import type { Point, Size } from "./geometry";

/** How a picture lies on a stage: a screen place is the picture place times `scale` plus the offset. */
export interface Viewport {
  scale: number;
  x: number;
  y: number;
}

export const SCALE_LIMITS = { min: 0.02, max: 32 } as const;

/** The picture place under a place of the stage. */
export function toPicture(view: Viewport, at: Point): Point {
  return { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale };
}

/** Where a picture place appears on the stage. */
export function toStage(view: Viewport, at: Point): Point {
  return { x: at.x * view.scale + view.x, y: at.y * view.scale + view.y };
}

/** Zooms to a scale so that the picture place under `at` stays there. */
export function zoomTo(view: Viewport, scale: number, at: Point): Viewport {
  const next = Math.min(SCALE_LIMITS.max, Math.max(SCALE_LIMITS.min, scale));
  const place = toPicture(view, at);
  return { scale: next, x: at.x - place.x * next, y: at.y - place.y * next };
}

export function panBy(view: Viewport, dx: number, dy: number): Viewport {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** What the stage keeps free around a fitted picture, in stage pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** As large as fits, centred in what the insets leave. A picture smaller than that stays at 100 %. */
export function fitView(picture: Size, stage: Size, insets: Insets, maxScale = 1): Viewport {
  const width = Math.max(1, stage.width - insets.left - insets.right);
  const height = Math.max(1, stage.height - insets.top - insets.bottom);
  const scale = Math.min(maxScale, width / picture.width, height / picture.height);
  return {
    scale,
    x: insets.left + (width - picture.width * scale) / 2,
    y: insets.top + (height - picture.height * scale) / 2,
  };
}

/** Keeps at least `margin` stage pixels of the picture in sight, so that it cannot be lost. */
export function keepInSight(view: Viewport, picture: Size, stage: Size, margin = 64): Viewport {
  const clamp = (offset: number, side: number, room: number) => {
    const seen = Math.min(margin, side * view.scale);
    return Math.min(room - seen, Math.max(seen - side * view.scale, offset));
  };
  return {
    ...view,
    x: clamp(view.x, picture.width, stage.width),
    y: clamp(view.y, picture.height, stage.height),
  };
}

/** The factor of one turn of the wheel; `deltaY` in pixels, lines or pages as the browser gives it. */
export function wheelFactor(deltaY: number, deltaMode: number, fine: boolean): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1);
  return Math.exp(-Math.max(-240, Math.min(240, pixels)) * (fine ? 0.01 : 0.002));
}
