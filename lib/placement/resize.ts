import type { Rect, Size } from "../painter/geometry";

/** Which part of a frame is dragged: a side or corner as seen from the middle. */
export interface Grip {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/** Sides below this cannot be taken hold of any more. Pixels. */
const MIN_SIDE = 8;

/** A size grown, in its own shape, until no side is below the least one. */
export function atLeast({ width, height }: Size, least = MIN_SIDE): Size {
  const scale = Math.max(1, least / width, least / height);
  return { width: width * scale, height: height * scale };
}

/** The grip a transformer's handle stands for, by its name (`top-left`, `middle-right`). */
export function gripOf(handle: string | null | undefined): Grip {
  const name = handle ?? "";
  return {
    x: name.endsWith("left") ? -1 : name.endsWith("right") ? 1 : 0,
    y: name.startsWith("top") ? -1 : name.startsWith("bottom") ? 1 : 0,
  };
}

/**
 * The ratio (width over height) a box has to keep: the picture's own where the box shows it undistorted but for
 * rounding, so that many small steps never bend it; else the box's.
 */
export function lockedRatio(box: Size, picture: Size | undefined): number {
  if (!picture) return box.width / box.height;
  const own = picture.width / picture.height;
  const isOwn = Math.abs(box.width - box.height * own) <= Math.max(1, own);
  return isOwn ? own : box.width / box.height;
}

/** A box's numbers after one of them was typed; with a ratio the other side follows. */
export function typedBox(box: Rect, part: keyof Rect, value: number, ratio: number | undefined): Rect {
  if (ratio === undefined || part === "x" || part === "y") return { ...box, [part]: value };
  return part === "width"
    ? { ...box, width: value, height: Math.max(1, Math.round(value / ratio)) }
    : { ...box, height: value, width: Math.max(1, Math.round(value * ratio)) };
}

/**
 * What a dragged frame becomes: at least large enough to be taken hold of, and in the ratio (width over height)
 * where there is one. The side or corner opposite the grip stays.
 */
export function shapedBox(wanted: Rect, grip: Grip, ratio: number | undefined): Rect {
  const width = ratio === undefined ? wanted.width : Math.max(wanted.width, wanted.height * ratio);
  const size =
    ratio === undefined
      ? { width: Math.max(MIN_SIDE, width), height: Math.max(MIN_SIDE, wanted.height) }
      : atLeast({ width, height: width / ratio });
  return {
    x: grip.x < 0 ? wanted.x + wanted.width - size.width : wanted.x,
    y: grip.y < 0 ? wanted.y + wanted.height - size.height : wanted.y,
    ...size,
  };
}
