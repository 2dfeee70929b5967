"use client";

import { queryOptions, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { BrowsedKind, EntryJson, EntryPageJson } from "./entry-json";
import { catalogKey } from "./use-entries";

/** Asks for the entry that a request names so; its data is null when the vendor's list has none. */
export function catalogEntryQuery(kind: BrowsedKind, provider: string, token: string | undefined) {
  return queryOptions({
    queryKey: [...catalogKey(kind), "token", provider, token],
    queryFn: async ({ signal }): Promise<EntryJson | null> => {
      const query = new URLSearchParams({ provider, token: token ?? "", limit: "1" });
      const { items } = await callApi<EntryPageJson>(`/catalog/${kind}?${query}`, { signal });
      return items[0] ?? null;
    },
    enabled: token !== undefined && token !== "",
    staleTime: 5 * 60_000,
  });
}

/** The entry that a request names so; null when the vendor's list has none, undefined while that is not known. */
export function useCatalogEntry(
  kind: BrowsedKind,
  provider: string,
  token: string | undefined,
): EntryJson | null | undefined {
  return useQuery(catalogEntryQuery(kind, provider, token)).data;
}
