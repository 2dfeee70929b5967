"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import type { JobJson } from "@/lib/client/api-types";
import { addJob, putJob } from "@/lib/client/job-cache";

/** What a person can do with a job. `retry` makes a new one; the others answer with the job as it then is. */
export type JobAction = "cancel" | "abandon" | "retry" | "giveUp";

const CALLS = {
  cancel: { path: "cancel", body: {} },
  abandon: { path: "cancel", body: { abandon: true } },
  retry: { path: "retry", body: {} },
  giveUp: { path: "resolve", body: { outcome: "failed" } },
} as const satisfies Record<JobAction, { path: string; body: object }>;

/** Does something with a job and puts what came of it into the cache; refusals are told in a toast. */
export function useJobAction(job: JobJson, onDone?: (job: JobJson, action: JobAction) => void) {
  const t = useTranslations("form.action");
  const client = useQueryClient();
  return useMutation({
    mutationFn: (action: JobAction) =>
      callApi<JobJson>(`/jobs/${job.id}/${CALLS[action].path}`, { method: "POST", body: CALLS[action].body }),
    onSuccess: (answer, action) => {
      if (action === "retry") addJob(client, answer);
      else putJob(client, answer);
      onDone?.(answer, action);
    },
    onError: (error) => {
      const known = error instanceof ApiProblem && error.status > 0;
      toast.error(known ? error.message : t("unreachable"));
    },
  });
}
