"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { filterQuery, queryKeys, type JobFilter } from "@/lib/client/query-keys";
import { HISTORY_KEY } from "./use-history";

/** What trying the failed runs of a filter again would come to. */
interface RetryPlanJson {
  ids: string[];
  /** How many of them are paid for again. */
  calls: number;
  /** Whether more failed than fit into one go. */
  more: boolean;
}

interface RetriedJson {
  items: { id: string; jobId: string | null; refusal: string | null }[];
}

/** Asks what a retry of all failed runs would come to, and does it. */
export function useRetryFailed(filter: JobFilter) {
  const t = useTranslations("gallery.history.retry");
  const client = useQueryClient();
  const [plan, setPlan] = useState<RetryPlanJson | null>(null);
  const [busy, setBusy] = useState(false);

  async function told<T>(work: Promise<T>): Promise<T | null> {
    setBusy(true);
    try {
      return await work;
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
      return null;
    } finally {
      setBusy(false);
    }
  }

  async function ask(): Promise<boolean> {
    const { status: _status, limit: _limit, ...narrowed } = filter;
    const answer = await told(callApi<RetryPlanJson>(`/jobs/retryable?${filterQuery(narrowed)}`));
    if (answer && answer.ids.length === 0) toast(t("none"));
    setPlan(answer);
    return answer !== null && answer.ids.length > 0;
  }

  async function run(ids: readonly string[]): Promise<void> {
    const answer = await told(callApi<RetriedJson>("/jobs/retry", { method: "POST", body: { ids } }));
    if (!answer) return;
    const started = answer.items.filter(({ jobId }) => jobId !== null).length;
    const refused = answer.items.length - started;
    if (started > 0) toast.success(t("started", { count: started }));
    if (refused > 0) toast.error(t("refused", { count: refused }));
    await Promise.all(
      [HISTORY_KEY, queryKeys.jobLists].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  }
  return { plan, busy, ask, run, forget: () => setPlan(null) };
}
