import type { Size } from "@/lib/painter/geometry";

/** Result sizes shops ask for. The vendor allows 400 to 1280 on each side. */
export const CANVAS_LIMITS = { min: 400, max: 1280 } as const;

/** Each is named, under its `use`, for where pictures of this size are shown. */
export const SIZE_PRESETS = [
  { use: "square", ratio: "1:1", width: 1024, height: 1024 },
  { use: "main", ratio: "1:1", width: 800, height: 800 },
  { use: "zoom", ratio: "1:1", width: 1280, height: 1280 },
  { use: "tall", ratio: "3:4", width: 750, height: 1000 },
  { use: "cover", ratio: "3:4", width: 960, height: 1280 },
  { use: "feed", ratio: "4:5", width: 1024, height: 1280 },
  { use: "listing", ratio: "4:3", width: 1280, height: 960 },
  { use: "banner", ratio: "16:9", width: 1280, height: 720 },
  { use: "story", ratio: "9:16", width: 720, height: 1280 },
] as const;

export const FIRST_SIZE: Size = { width: 1024, height: 1024 };

/** The name under which a size stands in a select. */
export function sizeKey({ width, height }: Size): string {
  return `${width}x${height}`;
}
