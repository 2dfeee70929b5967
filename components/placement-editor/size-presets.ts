import type { Size } from "@/lib/painter/geometry";

/** Result sizes shops ask for. The vendor allows 400 to 1280 on each side. */
export const CANVAS_LIMITS = { min: 400, max: 1280 } as const;

export const SIZE_PRESETS = [
  { ratio: "1:1", width: 800, height: 800 },
  { ratio: "1:1", width: 1024, height: 1024 },
  { ratio: "3:4", width: 960, height: 1280 },
  { ratio: "4:3", width: 1280, height: 960 },
  { ratio: "16:9", width: 1280, height: 720 },
  { ratio: "9:16", width: 720, height: 1280 },
] as const;

export const FIRST_SIZE: Size = { width: 1024, height: 1024 };

/** The name under which a size stands in a select. */
export function sizeKey({ width, height }: Size): string {
  return `${width}x${height}`;
}
