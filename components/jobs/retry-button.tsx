"use client";

import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { JobJson } from "@/lib/client/api-types";
import { useRunShown } from "./run-shown";
import { useJobAction } from "./use-job-action";

const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((module) => module.ConfirmDialog),
);

/** Runs a job again with the same input; asks first where that may be charged twice. */
export function RetryButton({
  job,
  confirm = false,
  size = "md",
}: {
  job: JobJson;
  confirm?: boolean;
  size?: "sm" | "md";
}) {
  const t = useTranslations("form.retry");
  const show = useRunShown();
  const action = useJobAction(job, (fresh) => show?.(fresh.id));
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant={confirm || size === "sm" ? "secondary" : "primary"}
        size={size}
        busy={action.isPending}
        onClick={() => (confirm ? setAsking(true) : action.mutate("retry"))}
      >
        <RotateCw aria-hidden />
        {t(confirm && size !== "sm" ? "risk" : "again")}
      </Button>
      {confirm && asking && (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={t("confirmTitle")}
          description={t("confirmText")}
          confirm={t("risk")}
          onConfirm={() => action.mutate("retry")}
        />
      )}
    </>
  );
}
