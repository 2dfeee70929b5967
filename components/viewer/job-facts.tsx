"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { JobJson } from "@/lib/client/api-types";
import type { JobDetails } from "@/app/(studio)/actions/job-details";
import { patternOf } from "@/lib/capabilities/paths";
import { isToolId } from "@/lib/capabilities/tools";
import { useAdjustmentWords } from "../jobs/use-adjustment-words";
import { DetailList, DetailRow } from "./detail-row";
import { JobCostRow } from "./job-cost-row";
import { useDuration } from "./use-duration";

/** The run that made a picture: tool, vendor, times, what it cost and what was changed on the way. */
export function JobFacts({ job, details }: { job: JobJson; details: JobDetails | null | undefined }) {
  const t = useTranslations("viewer.details");
  const tools = useTranslations("tools");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const duration = useDuration();
  const adjusted = useAdjustmentWords();
  const time = (iso: string) =>
    format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "medium", timeZone });
  return (
    <>
      <DetailList title={t("run")}>
        <DetailRow label={t("tool")}>{isToolId(job.tool) ? tools(`${job.tool}.name`) : job.tool}</DetailRow>
        <DetailRow label={t("vendor")}>{details?.vendor ?? job.provider}</DetailRow>
        <DetailRow label={t("engine")}>{details?.engine ?? job.capability}</DetailRow>
        <DetailRow label={t("started")}>{time(job.startedAt ?? job.createdAt)}</DetailRow>
        {job.finishedAt && <DetailRow label={t("finished")}>{time(job.finishedAt)}</DetailRow>}
        {job.finishedAt && (
          <DetailRow label={t("duration")}>
            {duration(job.startedAt ?? job.createdAt, job.finishedAt)}
          </DetailRow>
        )}
        <DetailRow label={t("usage")}>{t("usageFacts", { ...job.usage })}</DetailRow>
        <JobCostRow job={job} />
        {job.vendorTaskId && (
          <DetailRow label={t("vendorTask")}>
            <code className="font-mono text-xs break-all">{job.vendorTaskId}</code>
          </DetailRow>
        )}
        <DetailRow label={t("job")}>
          <code className="font-mono text-xs break-all">{job.id}</code>
        </DetailRow>
      </DetailList>
      {job.adjustments.length > 0 && (
        <DetailList title={t("adjustments")}>
          {job.adjustments.map((adjustment) => (
            <DetailRow
              key={`${adjustment.path} ${adjustment.change}`}
              label={details?.labels[patternOf(adjustment.path)] ?? adjustment.path}
            >
              {adjusted(adjustment)}
            </DetailRow>
          ))}
        </DetailList>
      )}
    </>
  );
}
