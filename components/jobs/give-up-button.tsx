"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { JobJson } from "@/lib/client/api-types";
import { useJobAction } from "./use-job-action";

/** Settles an uncertain job as failed without another call. */
export function GiveUpButton({ job }: { job: JobJson }) {
  const t = useTranslations("form.uncertain");
  const action = useJobAction(job);
  return (
    <Button busy={action.isPending} onClick={() => action.mutate("giveUp")}>
      {t("giveUp")}
    </Button>
  );
}
