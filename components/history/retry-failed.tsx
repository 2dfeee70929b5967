"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { JobFilter } from "@/lib/client/query-keys";
import { askRetryPlan, useRetryFailed } from "./use-retry-failed";

/** Asks what trying all failed runs of a filter again would come to, tells it, and does it once agreed. */
export function RetryFailed({ filter, onDone }: { filter: JobFilter; onDone(): void }) {
  const t = useTranslations("gallery.history.retry");
  const { run, tellNone, tellFailed } = useRetryFailed();
  const { data: plan, error } = useQuery({
    queryKey: ["retryable", filter],
    queryFn: ({ signal }) => askRetryPlan(filter, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const isNone = plan?.ids.length === 0;
  const giveUp = useEffectEvent(() => {
    if (isNone) tellNone();
    else tellFailed(error);
    onDone();
  });
  useEffect(() => {
    if (isNone || error) giveUp();
  }, [isNone, error]);
  if (!plan || isNone) return null;
  const free = plan.ids.length - plan.calls;
  const parts = [
    t("calls", { calls: plan.calls }),
    ...(free > 0 ? [t("free", { count: free })] : []),
    ...(plan.more ? [t("more")] : []),
  ];
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onDone()}
      title={t("title", { count: plan.ids.length })}
      description={parts.join(" ")}
      confirm={t("confirm", { count: plan.ids.length })}
      onConfirm={() => void run(plan.ids)}
    />
  );
}
