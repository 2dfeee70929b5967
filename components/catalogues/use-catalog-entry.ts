"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { BrowsedKind, EntryJson, EntryPageJson } from "./entry-json";
import { catalogKey } from "./use-entries";

/** The entry that a request names so; null when the vendor's list has none, undefined while that is not known. */
export function useCatalogEntry(
  kind: BrowsedKind,
  provider: string,
  token: string | undefined,
): EntryJson | null | undefined {
  const { data } = useQuery({
    queryKey: [...catalogKey(kind), "token", provider, token],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ provider, token: token ?? "", limit: "1" });
      const { items } = await callApi<EntryPageJson>(`/catalog/${kind}?${query}`, { signal });
      return items[0] ?? null;
    },
    enabled: token !== undefined && token !== "",
    staleTime: 5 * 60_000,
  });
  return data;
}
