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

/** What the gallery is narrowed to, as the API's query parameters; `from` and `to` are moments. */
export type AssetFilter = Partial<Record<FilterName, string>>;

/** The names a filter has in the API and in the address. */
export const FILTER_NAMES = [
  "q",
  "tool",
  "provider",
  "capability",
  "model",
  "lora",
  "kind",
  "source",
  "shape",
  "favourite",
  "rating",
  "label",
  "tag",
  "collection",
  "partial",
  "from",
  "to",
  "person",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** What an address narrows the gallery to; days stay as they are written there. */
export function filterOf(get: (name: FilterName) => string | null | undefined): AssetFilter {
  return Object.fromEntries(FILTER_NAMES.flatMap((name) => (get(name) ? [[name, get(name)]] : [])));
}
