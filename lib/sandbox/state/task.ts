import { createHash } from "node:crypto";

interface ResultFile {
  /** Unguessable file name under `/sandbox/files/`. */
  name: string;
  /** The vendor's format word: png, jpg, webp, psd, svg, eps. */
  format: string;
}

interface TaskResult {
  files: ResultFile[];
  text?: string;
}

/** One accepted task, as it stands on disk. */
export interface Task {
  /** The vendor's id of it. */
  jobId: string;
  /** The caller's id of the request; the ledger's key. */
  requestId: string;
  /** The documented path it was submitted to. */
  endpoint: string;
  body: Record<string, unknown>;
  /** The pictures fetched when it was submitted: field path → local file. */
  pictures: Record<string, string>;
  acceptedAt: number;
  /** From here on it is executing and can no longer be cancelled. */
  startsAt: number;
  /** Never reported as finished before. */
  readyAt: number;
  /** A test holds it in this state until it is released. */
  hold?: "waiting" | "executing";
  canceled?: boolean;
  /** Set when the task failed: the vendor's words. */
  failure?: string;
  /** It failed because somebody looked at it and withheld it. */
  moderated?: boolean;
  result?: TaskResult;
  /** Its files are gone, as after 12 hours. */
  expired?: boolean;
  /** Pictures of the result that moderation took away, counted from 0. */
  withheld?: number[];
  /** How far telling the caller has come, for vendors that call back. */
  callback?: { url: string; attempts: number; delivered: boolean };
}

/**
 * The job id of a request: an integer beyond 2^53, as the vendor's are, and always the same for the same
 * request, so that a repeated submit finds its task without an index.
 */
export function jobIdOf(requestId: string): string {
  const digest = createHash("sha256").update(requestId).digest("hex").slice(0, 15);
  return String(8_000_000_000_000_000_000n + BigInt(`0x${digest}`));
}

type TaskStatus = "waiting" | "executing" | "succeed" | "failed" | "canceled";

/** What the vendor says of a task at a moment. */
export function statusOf(task: Task, now: number): TaskStatus {
  if (task.canceled) return "canceled";
  if (task.hold === "waiting" || now < task.startsAt) return "waiting";
  if (task.hold === "executing" || now < task.readyAt) return "executing";
  if (task.failure !== undefined) return "failed";
  return task.result ? "succeed" : "executing";
}
