/** The one state machine of a job. */
export const JOB_STATUSES = [
  "queued",
  "submitting",
  "waiting",
  "running",
  "collecting",
  "succeeded",
  "failed",
  "cancelled",
  "uncertain",
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** Where each state may go. Written before any call leaves; each change is a compare-and-set on the row. */
export const TRANSITIONS = {
  queued: ["submitting", "cancelled", "failed"],
  submitting: ["waiting", "running", "collecting", "failed", "cancelled", "uncertain"],
  waiting: ["running", "collecting", "failed", "cancelled", "uncertain"],
  running: ["waiting", "collecting", "failed", "cancelled", "uncertain"],
  collecting: ["succeeded", "failed", "cancelled"],
  succeeded: [],
  failed: [],
  cancelled: [],
  uncertain: ["collecting", "failed"],
} as const satisfies Record<JobStatus, readonly JobStatus[]>;

/** States in which the worker still has something to do. */
export const ACTIVE_STATUSES = [
  "queued",
  "submitting",
  "waiting",
  "running",
  "collecting",
] as const satisfies JobStatus[];

/** States in which a job occupies one of its provider's places: its task runs, or may run, at the vendor. */
export const SLOT_STATUSES = ["submitting", "waiting", "running"] as const satisfies JobStatus[];

export function holdsSlot(status: JobStatus): boolean {
  return (SLOT_STATUSES as readonly JobStatus[]).includes(status);
}

/** Whether nothing will change any more without a person. */
export function isTerminal(status: JobStatus): boolean {
  return !(ACTIVE_STATUSES as readonly JobStatus[]).includes(status);
}

/** Whether the machine knows this change. */
export function mayGo(from: JobStatus, to: JobStatus): boolean {
  return (TRANSITIONS[from] as readonly JobStatus[]).includes(to);
}
