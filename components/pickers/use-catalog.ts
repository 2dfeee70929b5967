"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";
import type { EntryJson } from "../catalogues/entry-json";

export type CatalogName = "faces" | "backgrounds";

/** An entry of a vendor's catalogue: the vendor's own fields, and our pictures and marks beside them. */
export type CatalogItemJson = EntryJson;

/** Where the browser keeps a catalogue. */
export const catalogItemsKey = (name: CatalogName) => ["catalog", name] as const;

/** All entries of a catalogue; they are few enough to be filtered in the browser. */
export function useCatalog(name: CatalogName, enabled = true) {
  return useQuery({
    queryKey: catalogItemsKey(name),
    queryFn: ({ signal }) => allEntries(name, signal),
    enabled,
    staleTime: 5 * 60_000,
  });
}

async function allEntries(name: CatalogName, signal: AbortSignal): Promise<CatalogItemJson[]> {
  const items: CatalogItemJson[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: "200", ...(cursor ? { cursor } : {}) });
    const page: PageJson<CatalogItemJson> = await callApi(`/catalog/${name}?${query}`, { signal });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
