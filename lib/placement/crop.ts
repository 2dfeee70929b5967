import type { Rect, Size } from "../painter/geometry";
import type { Grip } from "./resize";

/** Quarter turns to the right. */
export type Turn = 0 | 1 | 2 | 3;

/** A picture's size after quarter turns. */
export function turnedSize({ width, height }: Size, turn: Turn): Size {
  return turn % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** One turn more. */
export function nextTurn(turn: Turn, by: 1 | -1): Turn {
  const turns: readonly Turn[] = [0, 1, 2, 3];
  return turns[(turn + by + 4) % 4] ?? 0;
}

/** The largest crop of a ratio (width over height) in the middle; without one, everything. Whole pixels. */
export function firstCrop(picture: Size, ratio: number | undefined): Rect {
  return cropAround(wholeAsRect(picture), picture, ratio);
}

/** The crop of a ratio that fits into another crop, around the same middle. */
export function cropAround(crop: Rect, picture: Size, ratio: number | undefined): Rect {
  if (ratio === undefined) return wholePixels(crop, picture);
  const width = Math.min(crop.width, crop.height * ratio);
  const size = { width, height: width / ratio };
  return wholePixels(
    { x: crop.x + (crop.width - size.width) / 2, y: crop.y + (crop.height - size.height) / 2, ...size },
    picture,
  );
}

/** The crop moved, kept inside the picture. */
export function moveCrop(crop: Rect, dx: number, dy: number, picture: Size): Rect {
  return {
    ...crop,
    x: between(0, Math.round(crop.x + dx), picture.width - crop.width),
    y: between(0, Math.round(crop.y + dy), picture.height - crop.height),
  };
}

/**
 * A crop dragged by a grip to a new box: kept inside the picture, at least one pixel, and in the ratio where there
 * is one. The corner or side opposite the grip stays.
 */
export function resizeCrop(
  crop: Rect,
  wanted: Rect,
  grip: Grip,
  picture: Size,
  ratio: number | undefined,
): Rect {
  const right = crop.x + crop.width;
  const bottom = crop.y + crop.height;
  const room = {
    width: grip.x < 0 ? right : picture.width - crop.x,
    height: grip.y < 0 ? bottom : picture.height - crop.y,
  };
  let width = between(1, grip.x === 0 ? crop.width : wanted.width, room.width);
  let height = between(1, grip.y === 0 ? crop.height : wanted.height, room.height);
  if (ratio !== undefined) {
    const asked = grip.x === 0 ? height * ratio : grip.y === 0 ? width : Math.max(width, height * ratio);
    width = Math.min(asked, room.width, room.height * ratio);
    height = width / ratio;
  }
  const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  return wholePixels(
    { x: grip.x < 0 ? right - size.width : crop.x, y: grip.y < 0 ? bottom - size.height : crop.y, ...size },
    picture,
  );
}

/** The same part of the picture after one more quarter turn of it; `picture` is its size before. */
export function turnCrop({ x, y, width, height }: Rect, picture: Size, by: 1 | -1): Rect {
  return by === 1
    ? { x: picture.height - y - height, y: x, width: height, height: width }
    : { x: y, y: picture.width - x - width, width: height, height: width };
}

/** A crop after one of its numbers was typed: kept inside the picture, in its ratio. */
export function typedCrop(
  crop: Rect,
  part: keyof Rect,
  value: number,
  picture: Size,
  ratio: number | undefined,
): Rect {
  if (part === "x") return moveCrop(crop, value - crop.x, 0, picture);
  if (part === "y") return moveCrop(crop, 0, value - crop.y, picture);
  const grip: Grip = part === "width" ? { x: 1, y: 0 } : { x: 0, y: 1 };
  return resizeCrop(crop, { ...crop, [part]: value }, grip, picture, ratio);
}

function wholeAsRect({ width, height }: Size): Rect {
  return { x: 0, y: 0, width, height };
}

function wholePixels(crop: Rect, picture: Size): Rect {
  const width = between(1, Math.round(crop.width), picture.width);
  const height = between(1, Math.round(crop.height), picture.height);
  return {
    x: between(0, Math.round(crop.x), picture.width - width),
    y: between(0, Math.round(crop.y), picture.height - height),
    width,
    height,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
