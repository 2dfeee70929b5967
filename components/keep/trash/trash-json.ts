import type { GalleryAsset } from "../../gallery/gallery-asset";

/** A picture in the trash, as the API lists it. */
export interface TrashedJson extends GalleryAsset {
  deletedAt: string;
  purgeAt: string;
}
