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

/**
 * Beyond two device pixels for each of the picture's, its pixels are what is looked at: they are drawn as squares
 * instead of being smoothed.
 */
export const CRISP_ZOOM = 2;

/** Device pixels that one pixel of the picture takes: 1 is what people call 100 %, on any screen. */
export function zoomOf(view: Viewport, pixelRatio: number): number {
  return view.scale * pixelRatio;
}

/** The same place on whole device pixels, so that a picture at 100 % is not smeared over two of them. */
export function onWholePixels(view: Viewport, pixelRatio: number): Viewport {
  const snap = (offset: number) => Math.round(offset * pixelRatio) / pixelRatio;
  return { ...view, x: snap(view.x), y: snap(view.y) };
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

/** The part of the stage the picture covers, in stage pixels; a picture out of sight covers none. */
export function coveredPart(
  view: Viewport,
  picture: Size,
  stage: Size,
): { left: number; top: number; right: number; bottom: number } {
  const left = Math.min(stage.width, Math.max(0, view.x));
  const top = Math.min(stage.height, Math.max(0, view.y));
  return {
    left,
    top,
    right: Math.max(left, Math.min(stage.width, view.x + picture.width * view.scale)),
    bottom: Math.max(top, Math.min(stage.height, view.y + picture.height * view.scale)),
  };
}

/** The factor of one turn of the wheel; `deltaY` in pixels, lines or pages as the browser gives it. */
export function wheelFactor(deltaY: number, deltaMode: number, fine: boolean): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1);
  return Math.exp(-Math.max(-240, Math.min(240, pixels)) * (fine ? 0.01 : 0.002));
}
