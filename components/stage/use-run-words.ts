"use client";

import { useFormatter } from "next-intl";
import type { JobJson } from "@/lib/client/api-types";
import { useUsualText } from "../capability-form/engine-switch";
import type { Run } from "../workspace/sitting";
import { useWorkspace } from "../workspace/workspace-context";
import { useElapsed } from "./use-elapsed";

/** How far a run is, in words: a percentage where the vendor gives one, the time so far and what is usual. */
export function useRunWords(run: Run, job: JobJson | undefined): { percent: string | null; time: string } {
  const format = useFormatter();
  const { data } = useWorkspace();
  const elapsed = useElapsed(run.startedAt, true);
  const usual = useUsualText();
  const engine = data.engines.find(({ form }) => form.id === run.capability);
  const progress = job?.progress ?? null;
  const seconds = format.number(elapsed, { style: "unit", unit: "second", unitDisplay: "short" });
  return {
    percent:
      progress === null ? null : format.number(progress, { style: "percent", maximumFractionDigits: 0 }),
    time: engine ? `${seconds} · ${usual(engine.usualMs)}` : seconds,
  };
}
