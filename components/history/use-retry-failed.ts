"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
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

/** Asks about the failed runs a filter finds, whatever states it shows. Throws ApiProblem. */
export function askRetryPlan(filter: JobFilter, signal: AbortSignal): Promise<RetryPlanJson> {
  const { status: _status, limit: _limit, ...narrowed } = filter;
  return callApi<RetryPlanJson>(`/jobs/retryable?${filterQuery(narrowed)}`, { signal });
}

/** Tries runs again and says what came of it. */
export function useRetryFailed() {
  const t = useTranslations("gallery.history.retry");
  const client = useQueryClient();
  const tellFailed = (error: unknown) =>
    toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));

  async function run(ids: readonly string[]): Promise<void> {
    try {
      const { items } = await callApi<RetriedJson>("/jobs/retry", { method: "POST", body: { ids } });
      const started = items.filter(({ jobId }) => jobId !== null).length;
      const refused = items.length - started;
      if (started > 0) toast.success(t("started", { count: started }));
      if (refused > 0) toast.error(t("refused", { count: refused }));
    } catch (error) {
      tellFailed(error);
    }
    await Promise.all(
      [HISTORY_KEY, queryKeys.jobLists].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  }
  return { run, tellFailed, tellNone: () => toast(t("none")) };
}
