"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import type { JobJson } from "@/lib/client/api-types";
import { isTerminal, type JobStatus } from "@/lib/job-states";

const TONES: Partial<Record<JobStatus, "ok" | "bad" | "warn" | "neutral">> = {
  succeeded: "ok",
  failed: "bad",
  uncertain: "warn",
  cancelled: "neutral",
};

/** A job's state in a word, with its progress where the vendor tells one. */
export function StatusBadge({ job }: { job: JobJson }) {
  const t = useTranslations("frame.status");
  const format = useFormatter();
  return (
    <Badge tone={TONES[job.status] ?? "accent"}>
      {!isTerminal(job.status) && <Spinner />}
      {t(job.status)}
      {job.progress !== null && !isTerminal(job.status) && (
        <span className="tabular-nums">{format.number(job.progress, { style: "percent" })}</span>
      )}
    </Badge>
  );
}
