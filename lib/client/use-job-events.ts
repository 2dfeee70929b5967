"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { isTerminal } from "../job-states";
import { callApi } from "./api";
import type { JobJson } from "./api-types";
import { putJob } from "./job-cache";
import { followJobEvents, type JobEventJson } from "./job-events";
import { queryKeys } from "./query-keys";

/**
 * Keeps every job in the cache current from the event stream, with one fetch when it ends; `onFinished`
 * hears of jobs that ended while this page was open. To be used once per page.
 */
export function useJobEvents(onFinished: (job: JobJson) => void): void {
  const client = useQueryClient();

  const follow = useEffectEvent(async (event: JobEventJson) => {
    const known = client.getQueryData<JobJson>(queryKeys.job(event.id));
    // On its way a job changes in nothing but these three; its end is worth a look at the whole.
    if (known && !isTerminal(event.status)) {
      const { status, progress, preview = known.preview } = event;
      putJob(client, { ...known, status, progress, preview });
      return;
    }
    const job = await callApi<JobJson>(`/jobs/${event.id}`).catch(() => undefined);
    if (!job) return;
    const ended = isTerminal(job.status) && !(known && isTerminal(known.status));
    putJob(client, job);
    if (!known) void client.invalidateQueries({ queryKey: queryKeys.jobLists });
    if (ended) onFinished(job);
  });
  const catchUp = useEffectEvent(() => void client.invalidateQueries({ queryKey: queryKeys.jobLists }));

  useEffect(() => {
    const controller = new AbortController();
    followJobEvents(
      {
        onEvent: (event) => void follow(event),
        onOpen: () => catchUp(),
        // The stream does not tell why it ended; an answer does, and says so to all who call the API.
        onClosed: () => void callApi("/me").catch(() => undefined),
      },
      controller.signal,
    );
    return () => controller.abort();
  }, []);
}
