"use client";

import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";
import type { JobJson } from "@/lib/client/api-types";
import { CancelButton } from "../jobs/cancel-button";
import { HoldNote } from "../jobs/hold-note";
import type { Run } from "../workspace/sitting";
import { FitBox } from "./fit-box";
import type { Phase } from "./job-phase";
import { StageGrowing } from "./stage-growing";
import { useRunWords } from "./use-run-words";

/**
 * A run on its way: a place of the result's shape, what is happening, and for how long. Where the vendor shows
 * the picture as it grows, it fills that place.
 */
export function StageRunning({ run, job, phase }: { run: Run; job: JobJson | undefined; phase: Phase }) {
  const t = useTranslations("form.phase");
  const { percent, time } = useRunWords(run, job);
  return (
    <div className="absolute inset-0 top-9">
      <FitBox
        ratio={run.expected.ratio}
        className="grid place-items-center overflow-hidden rounded-sm border border-line-strong bg-panel/55"
      >
        {job?.preview ? (
          <StageGrowing run={run} job={job} preview={job.preview} phase={phase} />
        ) : (
          <div
            role="status"
            className="flex w-full max-w-64 animate-in flex-col items-center gap-2 px-4 text-center fade-in-0"
          >
            <p className="text-lg font-medium">{t(phase)}</p>
            {percent && <p className="text-xl font-semibold tabular-nums">{percent}</p>}
            <Progress value={job?.progress ?? null} label={t(phase)} className="max-w-40" />
            <p aria-live="off" className="text-sm text-muted tabular-nums">
              {time}
            </p>
            {job && <HoldNote job={job} className="text-left" />}
            {job && <CancelButton job={job} />}
          </div>
        )}
      </FitBox>
    </div>
  );
}
