import type { GalleryAsset } from "../../gallery/gallery-asset";

/** A picture in the trash, as the API lists it. */
export interface TrashedJson extends GalleryAsset {
  deletedAt: string;
  purgeAt: string;
}

/** How much lies there; `count` stops at 10,000. */
export interface TrashTotalJson {
  count: number;
  bytes: number;
}

export const COUNTED_UP_TO = 10_000;
