import type { AssetFilter } from "../gallery-asset";
import type { DayJson } from "./shelf";

/** Counts that came with the page, and what they were made for. */
export interface KnownDays {
  zone: string;
  filter: string;
  days: readonly DayJson[];
}

/** A filter as a query: the same for the same filter, whatever the order. */
export function filterKey(filter: AssetFilter): string {
  return new URLSearchParams(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}
