import type { Rect, Size } from "./geometry";
import { fillRect, type GreyMask } from "./grey-mask";

/** Side of a square of pixels that history keeps as one; small, so that a thin stroke costs little. */
export const TILE = 64;

/** A square's pixels; a single number when all are alike. */
export type TilePixels = number | Uint8Array;

/** Every tile index a box touches. */
export function* tilesOf(rect: Rect, size: Size): Generator<number> {
  const columns = Math.ceil(size.width / TILE);
  const lastRow = Math.floor((rect.y + rect.height - 1) / TILE);
  const lastColumn = Math.floor((rect.x + rect.width - 1) / TILE);
  for (let row = Math.floor(rect.y / TILE); row <= lastRow; row++) {
    for (let column = Math.floor(rect.x / TILE); column <= lastColumn; column++) yield row * columns + column;
  }
}

/** The pixels a tile covers; those at the right and lower edge are smaller. */
export function tileRect(index: number, size: Size): Rect {
  const columns = Math.ceil(size.width / TILE);
  const x = (index % columns) * TILE;
  const y = Math.floor(index / columns) * TILE;
  return { x, y, width: Math.min(TILE, size.width - x), height: Math.min(TILE, size.height - y) };
}

/** A copy of a tile as it is now. */
export function readTile(mask: GreyMask, index: number): TilePixels {
  const { x, y, width, height } = tileRect(index, mask);
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = (y + row) * mask.width + x;
    pixels.set(mask.data.subarray(start, start + width), row * width);
  }
  const first = pixels[0] ?? 0;
  return pixels.every((value) => value === first) ? first : pixels;
}

/** Puts a kept tile back. */
export function writeTile(mask: GreyMask, index: number, pixels: TilePixels): void {
  const rect = tileRect(index, mask);
  if (typeof pixels === "number") return fillRect(mask, rect, pixels);
  for (let row = 0; row < rect.height; row++) {
    const line = pixels.subarray(row * rect.width, (row + 1) * rect.width);
    mask.data.set(line, (rect.y + row) * mask.width + rect.x);
  }
}
