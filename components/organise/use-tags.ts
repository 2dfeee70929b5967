"use client";

import { useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/client/query-keys";
import { loadAll } from "./load-all";
import type { TagJson } from "./organise-json";

/** The reader's tags by name. */
export function useTags() {
  return useQuery({
    queryKey: queryKeys.tags,
    queryFn: ({ signal }) => loadAll<TagJson>("/tags", signal),
    staleTime: 30_000,
  });
}
