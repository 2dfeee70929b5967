import type { EntryFilter } from "./entry-json";

/** What a person has narrowed the browser to. */
export interface BrowserFilter {
  view: "all" | "favourites" | "recent";
  q: string | undefined;
  baseModel: string | undefined;
  /** Only what can be used now. */
  usable: boolean;
}

export const NO_FILTER: BrowserFilter = { view: "all", q: undefined, baseModel: undefined, usable: false };

/** The same as the API takes it. */
export function entryFilter({ view, q, baseModel, usable }: BrowserFilter, provider?: string): EntryFilter {
  return {
    provider,
    q,
    baseModel,
    ...(usable ? { usable } : {}),
    ...(view === "favourites" ? { favourite: true } : {}),
    ...(view === "recent" ? { recent: true } : {}),
  };
}
