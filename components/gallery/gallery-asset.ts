import type { AssetLabel } from "@/lib/asset-marks";
import type { AssetJson } from "@/lib/client/api-types";

/** An asset as the studio's own pages list it: the contract's fields and what a grid needs. */
export interface GalleryAsset extends AssetJson {
  /** A WebP of at most 512 pixels a side; null where nothing can be shown. */
  thumbnailUrl: string | null;
  /** A tiny picture as a data URL, shown blurred until the thumbnail is there. */
  placeholder: string | null;
  name: string | null;
  createdAt: string;
  /** Whether it is the reader's; else somebody shares it. */
  own: boolean;
  favourite: boolean;
  /** 0: not rated, else 1 to 5. */
  rating: number;
  label: AssetLabel | null;
  source: "upload" | "output";
  hasAlpha: boolean;
  /** The job that made it. */
  jobId?: string;
}

/** What the gallery is narrowed to, as the API's query parameters. */
export interface AssetFilter {
  q?: string;
  tool?: string;
  provider?: string;
  kind?: string;
  source?: string;
  favourite?: string;
}
