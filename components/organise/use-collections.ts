"use client";

import { useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/client/query-keys";
import { loadAll } from "./load-all";
import type { CollectionJson } from "./organise-json";

/** The reader's collections and those shared with them. */
export function useCollections() {
  return useQuery({
    queryKey: queryKeys.collections,
    queryFn: ({ signal }) => loadAll<CollectionJson>("/collections", signal),
    staleTime: 30_000,
  });
}
