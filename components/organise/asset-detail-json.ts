import type { GalleryAsset } from "../gallery/gallery-asset";

/** A picture with all that is kept beside it. */
export interface AssetDetailJson extends GalleryAsset {
  notes: string | null;
  tags: { id: string; name: string }[];
  collections: { id: string; name: string }[];
  ownerName?: string;
}
