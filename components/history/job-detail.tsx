"use client";

import { Shuffle } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { JobJson } from "@/lib/client/api-types";
import { useJob } from "@/lib/client/use-job";
import { isTerminal } from "@/lib/job-states";
import { CancelButton } from "../jobs/cancel-button";
import { GiveUpButton } from "../jobs/give-up-button";
import { RetryButton } from "../jobs/retry-button";
import { DetailList } from "../viewer/detail-row";
import { InputRows } from "../viewer/input-rows";
import { JobFacts } from "../viewer/job-facts";
import { neighboursOf } from "../viewer/neighbours";
import { useJobDetails } from "../viewer/use-job-details";
import { JobTrouble } from "./job-trouble";
import { ResultGrid } from "./result-grid";
import { StatusBadge } from "./status-badge";

const PictureViewer = dynamic(
  () => import("../viewer/picture-viewer").then((module) => module.PictureViewer),
  {
    ssr: false,
  },
);

/** One job with everything: results, inputs, times, usage, errors in full, and what can be done now. */
export function JobDetail({ known }: { known: JobJson }) {
  const t = useTranslations("gallery.history");
  const viewer = useTranslations("viewer.details");
  const { data: job = known } = useJob(known.id, known);
  const { data: details } = useJobDetails(known.id);
  const [openId, setOpenId] = useState<string | null>(null);
  const pictures = job.outputs.filter(({ url }) => url);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-5xl gap-6 p-4 md:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0 space-y-4">
          <div className="flex flex-wrap items-center gap-2">
            <StatusBadge job={job} />
            <span className="flex-1" />
            {!isTerminal(job.status) && <CancelButton job={job} size="md" />}
            {job.status === "failed" && job.error?.retryable && <RetryButton job={job} />}
            {job.status === "uncertain" && (
              <>
                <RetryButton job={job} confirm />
                <GiveUpButton job={job} />
              </>
            )}
            <Button asChild>
              <Link href={`/create/${job.tool}?job=${job.id}`}>
                <Shuffle aria-hidden />
                {t("remix")}
              </Link>
            </Button>
          </div>
          <JobTrouble job={job} />
          <ResultGrid job={job} onOpen={setOpenId} />
        </div>
        <div className="space-y-5 text-sm">
          {details && (
            <DetailList title={viewer("inputs")}>
              <InputRows rows={details.rows} />
            </DetailList>
          )}
          <JobFacts job={job} details={details} />
        </div>
      </div>
      {openId && (
        <PictureViewer
          assetId={openId}
          neighbours={neighboursOf(pictures)}
          onShow={setOpenId}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  );
}
