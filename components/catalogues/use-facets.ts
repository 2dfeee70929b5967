"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { callApi } from "@/lib/client/api";
import { filterParameters, type EntryFilter, type FacetsJson } from "./entry-json";
import { catalogKey } from "./use-entries";

const LOOK_AGAIN_MS = 2_000;

/** Base models and number of what a filter finds, and how the lists stand; followed while one is being mirrored. */
export function useFacets(kind: string, { baseModel: _, ...filter }: EntryFilter) {
  const client = useQueryClient();
  const facets = useQuery({
    queryKey: [...catalogKey(kind), "facets", filter],
    queryFn: ({ signal }) =>
      callApi<FacetsJson>(`/catalog/${kind}/facets?${filterParameters(filter)}`, { signal }),
    placeholderData: (previous, query) => (query?.queryKey[1] === kind ? previous : undefined),
    refetchInterval: ({ state: { data } }) => (isMirroring(data) ? LOOK_AGAIN_MS : false),
    staleTime: 60_000,
  });
  const mirroring = isMirroring(facets.data);
  const was = useRef(false);
  useEffect(() => {
    // What was read meanwhile belongs to the list from now on.
    if (was.current && !mirroring) void client.invalidateQueries({ queryKey: catalogKey(kind) });
    was.current = mirroring;
  }, [client, kind, mirroring]);
  return facets;
}

function isMirroring(facets: FacetsJson | undefined): boolean {
  return facets?.lists.some(({ state }) => state === "mirroring") ?? false;
}
