"use client";

import { CircleSlash } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobJson } from "@/lib/client/api-types";
import { RetryButton } from "../jobs/retry-button";
import { StageMessage } from "./stage-message";

/** A run somebody cancelled or stopped following. */
export function StageCancelled({ job }: { job: JobJson }) {
  const t = useTranslations("form.cancelled");
  return (
    <StageMessage icon={CircleSlash} title={t("title")} actions={<RetryButton job={job} />}>
      <p>{job.usage.submits === 0 ? t("free") : t("mayCost")}</p>
    </StageMessage>
  );
}
