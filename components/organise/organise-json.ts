import type { GalleryAsset } from "../gallery/gallery-asset";

/** A tag as the API tells it; `count` stops at 1,000. */
export interface TagJson {
  id: string;
  name: string;
  count: number;
}

export type Sharing = "private" | "read" | "write";

/** A collection as the API tells it to its reader. */
export interface CollectionJson {
  id: string;
  name: string;
  parentId: string | null;
  sharing: Sharing;
  own: boolean;
  ownerName: string;
  /** Whether the reader may add pictures and take them out. */
  mayAdd: boolean;
  /** Stops at 1,000, which then stands for that many or more. */
  count: number;
  coverId: string | null;
  coverChosen: boolean;
  createdAt: string;
  updatedAt: string;
}

/** A picture with all that is kept beside it. */
export interface AssetDetailJson extends GalleryAsset {
  notes: string | null;
  tags: { id: string; name: string }[];
  collections: { id: string; name: string }[];
  ownerName?: string;
}
