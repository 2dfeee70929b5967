"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "./api";
import type { JobJson, PageJson } from "./api-types";
import { filterQuery, queryKeys, type JobFilter } from "./query-keys";

/** One job, kept current by the event stream; `known` is what a list already had of it. */
export function useJob(id: string | undefined, known?: JobJson) {
  return useQuery({
    queryKey: queryKeys.job(id ?? ""),
    queryFn: ({ signal }) => callApi<JobJson>(`/jobs/${id}`, { signal }),
    enabled: id !== undefined,
    initialData: known,
    staleTime: 60_000,
  });
}

/** A page of jobs, newest first. */
export function useJobs(filter: JobFilter, initial?: PageJson<JobJson>, staleTime = 30_000) {
  const client = useQueryClient();
  return useQuery({
    queryKey: queryKeys.jobs(filter),
    queryFn: async ({ signal }) => {
      const page = await callApi<PageJson<JobJson>>(`/jobs?${filterQuery(filter)}`, { signal });
      for (const job of page.items) client.setQueryData(queryKeys.job(job.id), job);
      return page;
    },
    initialData: initial,
    staleTime,
  });
}
