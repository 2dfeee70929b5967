"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { JobJson } from "@/lib/client/api-types";
import { useJobAction } from "./use-job-action";

/** Settles an uncertain job as failed without another call. */
export function GiveUpButton({ job, size = "md" }: { job: JobJson; size?: "sm" | "md" }) {
  const t = useTranslations("form.uncertain");
  const action = useJobAction(job);
  return (
    <Button size={size} busy={action.isPending} onClick={() => action.mutate("giveUp")}>
      {t("giveUp")}
    </Button>
  );
}
