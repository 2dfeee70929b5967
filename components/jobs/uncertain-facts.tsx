"use client";

import { useFormatter, useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import type { JobJson } from "@/lib/client/api-types";
import { useLocalZone } from "@/lib/client/use-local-zone";
import { DetailRow } from "../viewer/detail-row";
import { useJobDetails } from "../viewer/use-job-details";

/** What is known of a job nobody knows the fate of: enough to find it in the vendor's own console. */
export function UncertainFacts({ job }: { job: JobJson }) {
  const t = useTranslations("form.uncertain");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const { data: details } = useJobDetails(job.id);
  const sent = new Date(job.startedAt ?? job.createdAt);
  return (
    <dl className="space-y-1.5 text-sm">
      <DetailRow label={t("sent")}>
        {format.dateTime(sent, { dateStyle: "medium", timeStyle: "medium", timeZone })}
      </DetailRow>
      <DetailRow label={t("sentTo")}>{details?.vendor ?? job.provider}</DetailRow>
      <DetailRow label={t("calls")}>{t("made", job.usage)}</DetailRow>
      {job.vendorTaskId && <Name label={t("task")} text={job.vendorTaskId} />}
      {details?.mark && <Name label={t("mark")} text={details.mark} />}
    </dl>
  );
}

function Name({ label, text }: { label: string; text: string }) {
  return (
    <DetailRow label={label}>
      <span className="flex items-start gap-2">
        <code className="min-w-0 flex-1 font-mono text-xs break-all select-text">{text}</code>
        <CopyButton text={text} size="sm" />
      </span>
    </DetailRow>
  );
}
