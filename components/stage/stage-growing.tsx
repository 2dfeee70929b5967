"use client";

import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";
import type { JobJson } from "@/lib/client/api-types";
import { CancelButton } from "../jobs/cancel-button";
import { LivePicture } from "../jobs/live-picture";
import type { Run } from "../workspace/sitting";
import type { Phase } from "./job-phase";
import { useRunWords } from "./use-run-words";

/** The picture as it grows, in the result's place, with a slim bar at its foot that says how far it is. */
export function StageGrowing({
  run,
  job,
  preview,
  phase,
}: {
  run: Run;
  job: JobJson;
  preview: string;
  phase: Phase;
}) {
  const t = useTranslations("form.phase");
  const { percent, time } = useRunWords(run, job);
  return (
    <>
      <LivePicture src={preview} className="object-contain" />
      <div
        role="status"
        className="absolute inset-x-3 bottom-3 mx-auto flex max-w-md items-center gap-3 overflow-hidden floating py-2 pr-2 pl-3"
      >
        <div className="min-w-0 flex-1">
          <p className="flex items-baseline gap-2 text-base font-medium">
            <span className="truncate">{t(phase)}</span>
            {percent && <span className="font-semibold tabular-nums">{percent}</span>}
          </p>
          <p aria-live="off" className="truncate text-sm text-muted tabular-nums">
            {time}
          </p>
        </div>
        <CancelButton job={job} brief />
        <Progress
          value={job.progress}
          label={t(phase)}
          className="absolute inset-x-0 bottom-0 rounded-none bg-transparent"
        />
      </div>
    </>
  );
}
