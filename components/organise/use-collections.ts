"use client";

import { useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/client/query-keys";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { loadAll } from "./load-all";

/** The reader's collections and those shared with them. */
export function useCollections() {
  return useQuery({
    queryKey: queryKeys.collections,
    queryFn: ({ signal }) => loadAll<CollectionAnswer>("/collections", signal),
    staleTime: 30_000,
  });
}
