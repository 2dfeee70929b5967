"use client";

import { useJob } from "@/lib/client/use-job";
import { useWorkspace } from "../workspace/workspace-context";
import { isLive, phaseOf } from "./job-phase";
import { StageCancelled } from "./stage-cancelled";
import { StageFailed } from "./stage-failed";
import { StageResult } from "./stage-result";
import { StageRunning } from "./stage-running";
import { StageUncertain } from "./stage-uncertain";

/** The selected run on the stage, whatever became of it. */
export function StageRun() {
  const { sitting } = useWorkspace();
  const run = sitting.selected;
  const { data: job } = useJob(run?.job?.id, run?.job);
  if (!run) return null;
  const phase = phaseOf(job);
  if (!job || isLive(phase)) return <StageRunning run={run} job={job} phase={phase} />;
  switch (job.status) {
    case "failed":
      return <StageFailed job={job} />;
    case "uncertain":
      return <StageUncertain job={job} />;
    case "cancelled":
      return <StageCancelled job={job} />;
    default:
      return <StageResult job={job} index={sitting.selection?.index ?? 0} />;
  }
}
