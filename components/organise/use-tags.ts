"use client";

import { useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/client/query-keys";
import type { TagAnswer } from "@/lib/answers/tag-answer";
import { loadAll } from "./load-all";

/** The reader's tags by name. */
export function useTags() {
  return useQuery({
    queryKey: queryKeys.tags,
    queryFn: ({ signal }) => loadAll<TagAnswer>("/tags", signal),
    staleTime: 30_000,
  });
}
