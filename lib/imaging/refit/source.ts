import type { PictureFacts } from "../facts";
import type { RasterFormat } from "../formats";

/** A stored picture as a rule looks at it: no bytes, only what is known of them. */
export interface SourcePicture {
  format: RasterFormat;
  /** Upright, in pixels. */
  width: number;
  height: number;
  bytes: number;
  facts: PictureFacts;
}

export interface Size {
  width: number;
  height: number;
}

/** What is changed of a picture, and how it reads: `6000 × 4000` → `4096 × 2731`. */
export interface PictureChange {
  change: "trim" | "crop" | "size" | "colour" | "format" | "bytes" | "mask" | "catalog";
  from: string;
  to: string;
}

export function sizeText({ width, height }: Size): string {
  return `${width} × ${height}`;
}

export function bytesText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A size scaled down so that neither side is over the limit; whole pixels, never less than one. */
export function within({ width, height }: Size, maxSide: number | undefined): Size {
  const scale = maxSide === undefined ? 1 : Math.min(1, maxSide / Math.max(width, height));
  if (scale === 1) return { width, height };
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
