"use client";

import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { JobFilter } from "@/lib/client/query-keys";
import { useRetryFailed } from "./use-retry-failed";

/** Tries every failed run of the filter again, after saying how many calls that is. */
export function RetryFailedButton({ filter }: { filter: JobFilter }) {
  const t = useTranslations("gallery.history.retry");
  const { plan, busy, ask, forget, run } = useRetryFailed(filter);
  const [asked, setAsked] = useState(false);
  const close = () => {
    setAsked(false);
    forget();
  };
  return (
    <>
      <Button
        busy={busy}
        onClick={async () => {
          if (await ask()) setAsked(true);
        }}
      >
        <RotateCw aria-hidden />
        {t("all")}
      </Button>
      {asked && plan && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && close()}
          title={t("title", { count: plan.ids.length })}
          description={
            <>
              {t("calls", { calls: plan.calls })}{" "}
              {plan.calls < plan.ids.length && t("free", { count: plan.ids.length - plan.calls })}{" "}
              {plan.more && t("more")}
            </>
          }
          confirm={t("confirm", { count: plan.ids.length })}
          onConfirm={() => void run(plan.ids)}
        />
      )}
    </>
  );
}
