"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useLocalZone } from "@/lib/client/use-local-zone";
import { Skeleton } from "@/components/ui/skeleton";
import { useJob } from "@/lib/client/use-job";
import type { GalleryAsset } from "../gallery/gallery-asset";
import { LineagePanel } from "../lineage/lineage-panel";
import { OrganisePanel } from "../organise/organise-panel";
import { DetailList, DetailRow } from "./detail-row";
import { InputRows } from "./input-rows";
import { JobFacts } from "./job-facts";
import { useJobDetails } from "./use-job-details";

/** Everything known of a picture: its own facts, what it was made from, and the run that made it. */
export function DetailsPanel({ asset }: { asset: GalleryAsset }) {
  const t = useTranslations("viewer.details");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const { data: job } = useJob(asset.jobId);
  const { data: details, isPending } = useJobDetails(asset.jobId);
  return (
    <div className="space-y-5 p-4 text-sm">
      <OrganisePanel key={asset.id} assetId={asset.id} />
      <DetailList title={t("picture")}>
        {asset.name && !asset.own && <DetailRow label={t("name")}>{asset.name}</DetailRow>}
        {asset.width && asset.height && (
          <DetailRow label={t("size")}>{t("pixels", { width: asset.width, height: asset.height })}</DetailRow>
        )}
        {asset.durationMs !== undefined && (
          <DetailRow label={t("length")}>
            {t("lengthSeconds", { seconds: Math.round(asset.durationMs / 100) / 10 })}
          </DetailRow>
        )}
        <DetailRow label={t("file")}>
          {t("fileFacts", {
            type: asset.kind === "text" ? "TXT" : asset.mime.replace(/^(image|video)\//, "").toUpperCase(),
            kilobytes: format.number(asset.bytes / 1024, {
              maximumFractionDigits: asset.bytes < 10_240 ? 1 : 0,
            }),
          })}
        </DetailRow>
        <DetailRow label={t("created")}>
          {format.dateTime(new Date(asset.createdAt), { dateStyle: "medium", timeStyle: "short", timeZone })}
        </DetailRow>
      </DetailList>
      {asset.jobId && isPending && <Skeleton className="h-32" />}
      {details && (
        <DetailList title={t("inputs")}>
          <InputRows rows={details.rows} />
        </DetailList>
      )}
      <LineagePanel assetId={asset.id} />
      {job && <JobFacts job={job} details={details} />}
    </div>
  );
}
