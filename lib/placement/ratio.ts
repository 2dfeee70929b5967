import type { Size } from "../painter/geometry";

/** The ratios every form offers, as `W:H`. */
export const USUAL_RATIOS = ["1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"] as const;

/** What a side of a written ratio may have at most: four digits. */
const MOST = 9999;

/** Reads `W:H`; undefined where it is not two positive whole numbers of at most four digits. */
export function parseRatio(text: unknown): Size | undefined {
  if (typeof text !== "string") return undefined;
  const [, width, height] = /^([1-9]\d{0,3}):([1-9]\d{0,3})$/.exec(text) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** A size of whole pixels written as a ratio in lowest terms, rounded into four digits where it has more. */
export function writeRatio({ width, height }: Size): string {
  const common = greatestCommonDivisor(width, height);
  const scale = Math.min(1, (MOST * common) / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round((length / common) * scale));
  return `${side(width)}:${side(height)}`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
