import type { ThumbnailWidth } from "../../imaging/limits";

/** Where a thumbnail stands: beside the bytes it shows. */
export function thumbnailKey(storageKey: string, width: ThumbnailWidth): string {
  return `${storageKey}.${width}.webp`;
}
