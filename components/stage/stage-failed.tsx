"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { JOB_ERRORS } from "@/lib/errors/job-error";
import type { JobJson } from "@/lib/client/api-types";
import { RetryButton } from "../jobs/retry-button";
import { VendorWords } from "../jobs/vendor-words";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { useWorkspace } from "../workspace/workspace-context";
import { StageMessage } from "./stage-message";

/** A run that ended badly: what happened, whose fault it is, whether it cost anything and what to do next. */
export function StageFailed({ job }: { job: JobJson }) {
  const t = useTranslations("form.failed");
  const errors = useTranslations("errors");
  const { setView } = useWorkspace();
  const code = job.error?.code ?? "internal";
  const { fault } = JOB_ERRORS[code];
  return (
    <StageMessage
      icon={CircleAlert}
      tone="text-bad"
      title={errors(`job.${code}.title`)}
      actions={
        <>
          {job.error?.retryable && <RetryButton job={job} />}
          <Button onClick={() => setView("edit")}>{t("edit")}</Button>
        </>
      }
    >
      <p>{errors(`job.${code}.advice`)}</p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Badge>{t("fault", { fault: errors(`fault.${fault}`) })}</Badge>
        <span>{job.usage.submits === 0 ? t("free") : t("mayCost", { calls: job.usage.submits })}</span>
      </p>
      <VendorWords job={job} />
    </StageMessage>
  );
}
