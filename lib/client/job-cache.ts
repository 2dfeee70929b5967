import type { QueryClient } from "@tanstack/react-query";
import type { JobStatus } from "../job-states";
import type { JobJson, PageJson } from "./api-types";
import { queryKeys, type JobFilter } from "./query-keys";

const FINAL: readonly JobStatus[] = ["succeeded", "failed", "cancelled"];

/**
 * Puts a job's newest state wherever the cache shows it: by id and in every list that has it. Answers may
 * overtake each other, so a job that has ended is never put back to work.
 */
export function putJob(client: QueryClient, job: JobJson): void {
  const known = client.getQueryData<JobJson>(queryKeys.job(job.id));
  if (known && FINAL.includes(known.status) && !FINAL.includes(job.status)) return;
  client.setQueryData<JobJson>(queryKeys.job(job.id), job);
  client.setQueriesData<PageJson<JobJson>>(
    { queryKey: queryKeys.jobLists },
    (page) => page && { ...page, items: page.items.map((item) => (item.id === job.id ? job : item)) },
  );
}

/** Puts a job that was just made in front of the lists it belongs to, without asking the server. */
export function addJob(client: QueryClient, job: JobJson): void {
  putJob(client, job);
  for (const [key, page] of client.getQueriesData<PageJson<JobJson>>({ queryKey: queryKeys.jobLists })) {
    if (!page || !belongsTo(key[1], job)) continue;
    if (page.items.some((item) => item.id === job.id)) continue;
    client.setQueryData(key, { ...page, items: [job, ...page.items] });
  }
}

/** Whether a new job is surely of a list: what narrows it to words, days or states only the server can tell. */
function belongsTo(filter: unknown, job: JobJson): boolean {
  const { tool, limit: _limit, ...others }: JobFilter = filter ?? {};
  const isPlain = Object.values(others).every((value) => value === undefined);
  return isPlain && (tool === undefined || tool === job.tool);
}
