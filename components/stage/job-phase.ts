import type { JobJson } from "@/lib/client/api-types";

/** Where a run is, as it is told to people; each has words under `form.phase`. */
export type Phase =
  | "sending"
  | "queued"
  | "waiting"
  | "running"
  | "collecting"
  | "succeeded"
  | "partial"
  | "failed"
  | "cancelled"
  | "uncertain";

/** The phase of a job; a click the studio has not answered yet is being sent. */
export function phaseOf(job: JobJson | undefined): Phase {
  if (!job) return "sending";
  switch (job.status) {
    case "submitting":
      return "sending";
    case "succeeded":
      return job.outputs.some(({ withheld }) => withheld) ? "partial" : "succeeded";
    default:
      return job.status;
  }
}

/** Whether the phase will change by itself. */
export function isLive(phase: Phase): boolean {
  return ["sending", "queued", "waiting", "running", "collecting"].includes(phase);
}
