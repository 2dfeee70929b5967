/** Colour labels, in the order of the rainbow, as they stand in rows and addresses. */
export const ASSET_LABELS = ["red", "orange", "yellow", "green", "blue", "purple"] as const;
export type AssetLabel = (typeof ASSET_LABELS)[number];

/** The best rating; 0 stands for none. */
export const BEST_RATING = 5;

/** How many pictures one call may change. */
export const BULK_LIMIT = 10_000;

export function isAssetLabel(value: string | null): value is AssetLabel {
  return ASSET_LABELS.some((label) => label === value);
}
