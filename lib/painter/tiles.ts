import type { Rect, Size } from "./geometry";
import { fillRect, type GreyMask } from "./grey-mask";
import { packRuns, unpackRuns } from "./runs";

/** Side of a square of pixels that history keeps as one; small, so that a thin stroke costs little. */
export const TILE = 64;

/** A square's pixels: one number when all are alike, runs of alike pixels where that is shorter, else bytes. */
export type TilePixels = number | { form: "runs" | "bytes"; bytes: Uint8Array };

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
  const bytes = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = (y + row) * mask.width + x;
    bytes.set(mask.data.subarray(start, start + width), row * width);
  }
  return { form: "bytes", bytes };
}

/** Puts a kept tile back. */
export function writeTile(mask: GreyMask, index: number, pixels: TilePixels): void {
  const rect = tileRect(index, mask);
  if (typeof pixels === "number") return fillRect(mask, rect, pixels);
  const bytes = rawBytes(pixels, rect.width * rect.height);
  for (let row = 0; row < rect.height; row++) {
    const line = bytes.subarray(row * rect.width, (row + 1) * rect.width);
    mask.data.set(line, (rect.y + row) * mask.width + rect.x);
  }
}

/** Whether the mask still holds these pixels in the tile. */
export function isTileUnchanged(mask: GreyMask, index: number, pixels: TilePixels): boolean {
  const { x, y, width, height } = tileRect(index, mask);
  const bytes = typeof pixels === "number" ? null : rawBytes(pixels, width * height);
  for (let row = 0; row < height; row++) {
    const start = (y + row) * mask.width + x;
    for (let column = 0; column < width; column++) {
      if (mask.data[start + column] !== (bytes ? bytes[row * width + column] : pixels)) return false;
    }
  }
  return true;
}

/** The same pixels in as little memory as they need. */
export function packTile(pixels: TilePixels): TilePixels {
  if (typeof pixels === "number" || pixels.form === "runs") return pixels;
  const runs = packRuns(pixels.bytes);
  if (!runs) return pixels;
  const isEven = runs.every((byte, i) => i % 2 === 0 || byte === runs[1]);
  return isEven ? (runs[1] ?? 0) : { form: "runs", bytes: runs };
}

/** Bytes of memory a kept tile takes. */
export function tileBytes(pixels: TilePixels): number {
  return typeof pixels === "number" ? 1 : pixels.bytes.length;
}

function rawBytes({ form, bytes }: Exclude<TilePixels, number>, length: number): Uint8Array {
  return form === "bytes" ? bytes : unpackRuns(bytes, length);
}
