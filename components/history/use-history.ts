"use client";

import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { JobJson, PageJson } from "@/lib/client/api-types";
import { filterQuery, queryKeys, type JobFilter } from "@/lib/client/query-keys";

const PAGE = 50;

export const HISTORY_KEY = ["history"] as const;

/** The caller's jobs, newest first, page by page; each also fills the cache the event stream keeps current. */
export function useHistory(filter: JobFilter) {
  const client = useQueryClient();
  return useInfiniteQuery({
    queryKey: [...HISTORY_KEY, filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = filterQuery({ ...filter, limit: PAGE });
      const cursor = pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : "";
      const page = await callApi<PageJson<JobJson>>(`/jobs?${query}${cursor}`, { signal });
      for (const job of page.items) client.setQueryData(queryKeys.job(job.id), job);
      return page;
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}
