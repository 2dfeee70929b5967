import type { PageJson } from "@/lib/client/api-types";
import type { CatalogItemView } from "@/lib/services/catalog/entry-view";

/** Lists that the browser shows; faces and scenes have pickers of their own. */
export type BrowsedKind = "models" | "loras" | "vaes" | "embeddings";

/** An entry of a vendor's catalogue as the API gives it; the vendor's own fields stand beside ours. */
export type EntryJson = CatalogItemView;

/** How a vendor's list stands. */
export interface ListJson {
  provider: string;
  state: "never" | "mirroring" | "failed" | "fresh";
  entries: number;
  total: number | null;
  asOf: string | null;
  error: { code: string; vendorMessage: string | null } | null;
}

export interface EntryPageJson extends PageJson<EntryJson> {
  lists: ListJson[];
}

export interface FacetsJson {
  baseModels: { value: string; count: number }[];
  count: number;
  lists: ListJson[];
}

/** What a browser is narrowed to. */
export interface EntryFilter {
  provider?: string;
  q?: string;
  baseModel?: string;
  usable?: boolean;
  favourite?: boolean;
  recent?: boolean;
}

/** A name that no two entries share, safe in attributes. */
export function entryKey({ provider, id }: Pick<EntryJson, "provider" | "id">): string {
  return encodeURIComponent(`${provider}/${id}`);
}

/** The filter as the API takes it, empty values left out. */
export function filterParameters(filter: EntryFilter): URLSearchParams {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== "");
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}
