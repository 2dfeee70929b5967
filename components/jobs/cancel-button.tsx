"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { isOver } from "../workspace/sitting";
import type { JobJson } from "@/lib/client/api-types";
import { useJobAction } from "./use-job-action";

/**
 * Cancels a run. Where the vendor has already begun it cannot be called back: then the button says so and offers
 * to stop following it, which saves no cost.
 */
export function CancelButton({
  job,
  size = "sm",
  brief = false,
}: {
  job: JobJson;
  size?: "sm" | "md";
  /** Where there is no room: what cannot be called back is said when the button is pointed at. */
  brief?: boolean;
}) {
  const t = useTranslations("form.cancel");
  const action = useJobAction(job);
  const tooLate = action.isSuccess && action.variables === "cancel" && !isOver(action.data) && !isOver(job);
  const begun = job.status === "running" || job.status === "collecting" || tooLate;
  return (
    <div className="flex flex-col items-center gap-1">
      {begun && !brief && <p className="max-w-56 text-xs text-muted">{t("tooLate")}</p>}
      <Button
        size={size}
        busy={action.isPending}
        title={begun && brief ? t("tooLate") : undefined}
        onClick={() => action.mutate(begun ? "abandon" : "cancel")}
      >
        {t(begun ? "abandon" : "cancel")}
      </Button>
    </div>
  );
}
