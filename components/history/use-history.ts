"use client";

import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { callApi } from "@/lib/client/api";
import type { JobJson, PageJson } from "@/lib/client/api-types";
import { filterQuery, queryKeys, type JobFilter } from "@/lib/client/query-keys";
import { useJobs } from "@/lib/client/use-job";
import { withNewest } from "./with-newest";

const PAGE = 50;

export const HISTORY_KEY = ["history"] as const;

/**
 * The caller's jobs, newest first, page by page. Pages once read stay as they are, so that coming back finds the same
 * place; what was made since is asked for apart and put in front.
 */
export function useHistory(filter: JobFilter) {
  const client = useQueryClient();
  const queryKey = [...HISTORY_KEY, filter];
  const list = useInfiniteQuery({
    queryKey,
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
    staleTime: Infinity,
  });
  const { data: newest } = useJobs({ ...filter, limit: PAGE }, undefined, 0);
  const { pages, isTorn } = withNewest(list.data?.pages ?? [], newest, list.isPlaceholderData);
  useEffect(() => {
    if (isTorn) void client.resetQueries({ queryKey: HISTORY_KEY });
  }, [client, isTorn]);
  return { ...list, pages };
}
