"use client";

import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Progress } from "@/components/ui/progress";
import type { JobJson } from "@/lib/client/api-types";
import { CancelButton } from "../jobs/cancel-button";
import { LivePicture } from "../jobs/live-picture";
import { useUsualText } from "../capability-form/engine-switch";
import type { Run } from "../workspace/sitting";
import { useWorkspace } from "../workspace/workspace-context";
import { FitBox } from "./fit-box";
import type { Phase } from "./job-phase";
import { useElapsed } from "./use-elapsed";

/**
 * A run on its way: a place of the result's shape, what is happening, and for how long. Where the vendor shows
 * the picture as it grows, it fills that place and the words move to its foot.
 */
export function StageRunning({ run, job, phase }: { run: Run; job: JobJson | undefined; phase: Phase }) {
  const t = useTranslations("form.phase");
  const format = useFormatter();
  const { data } = useWorkspace();
  const elapsed = useElapsed(run.startedAt, true);
  const usual = useUsualText();
  const engine = data.engines.find(({ form }) => form.id === run.capability);
  const progress = job?.progress ?? null;
  const preview = job?.preview;
  const seconds = format.number(elapsed, { style: "unit", unit: "second", unitDisplay: "short" });
  return (
    <div className="absolute inset-0 top-9">
      <FitBox
        ratio={run.expected.ratio}
        className={cn(
          "grid overflow-hidden rounded-sm border border-line-strong bg-panel/55",
          preview ? "place-items-end justify-center pb-4" : "place-items-center",
        )}
      >
        {preview && <LivePicture src={preview} className="object-contain" />}
        <div
          role="status"
          className={cn(
            "relative flex w-full max-w-64 flex-col items-center gap-2 px-4 text-center",
            preview && "floating py-3",
          )}
        >
          <p className="text-lg font-medium">{t(phase)}</p>
          {progress !== null && (
            <p className="text-xl font-semibold tabular-nums">
              {format.number(progress, { style: "percent", maximumFractionDigits: 0 })}
            </p>
          )}
          <Progress value={progress} label={t(phase)} className="max-w-40" />
          <p aria-live="off" className="text-sm text-muted tabular-nums">
            {seconds}
            {engine && ` · ${usual(engine.usualMs)}`}
          </p>
          {job && <CancelButton job={job} />}
        </div>
      </FitBox>
    </div>
  );
}
