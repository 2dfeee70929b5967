"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { filterParameters, type BrowsedKind, type EntryFilter, type EntryPageJson } from "./entry-json";

const PAGE = 60;
/** How often a list that is being mirrored is looked at again. */
const LOOK_AGAIN_MS = 2_500;

/** The key under which everything about a catalogue is kept. */
export const catalogKey = (kind: string) => ["catalog", kind] as const;

/** A catalogue's entries page by page. While the first page is all there is, it grows with the mirroring. */
export function useEntries(kind: BrowsedKind, filter: EntryFilter) {
  return useInfiniteQuery({
    queryKey: [...catalogKey(kind), "entries", filter],
    queryFn: ({ pageParam, signal }) => {
      const query = filterParameters(filter);
      query.set("limit", String(PAGE));
      if (pageParam) query.set("cursor", pageParam);
      return callApi<EntryPageJson>(`/catalog/${kind}?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous, query) => (query?.queryKey[1] === kind ? previous : undefined),
    refetchInterval: ({ state: { data } }) => {
      const isGrowing = data?.pages.at(-1)?.lists.some(({ state }) => state === "mirroring");
      return isGrowing && data?.pages.length === 1 ? LOOK_AGAIN_MS : false;
    },
    staleTime: 60_000,
  });
}
