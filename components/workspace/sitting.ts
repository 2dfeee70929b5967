import type { OutputKind } from "@/lib/capabilities/define";
import type { JobJson } from "@/lib/client/api-types";

/** What a run is expected to make; its placeholders have this shape until the results are there. */
export interface Expected {
  count: number;
  /** Width over height. */
  ratio: number;
  kind: OutputKind;
}

/** A run as the filmstrip shows it: known to the server, or only just clicked. */
export interface Run {
  /** Stays the same from the click to the last result, so that nothing jumps. */
  key: string;
  job?: JobJson;
  expected: Expected;
  /** Milliseconds since the epoch. */
  startedAt: number;
  capability: string;
}

/** One tile: a run and which of its results. */
export interface Selection {
  key: string;
  index: number;
}

/** A click on the primary button, from the moment it happened. */
export interface Click {
  key: string;
  expected: Expected;
  startedAt: number;
  capability: string;
  /** Once the studio has taken it. */
  jobId?: string;
}

/** Clicks and jobs as one list, newest first. `shapeOf` tells what a job without a click is expected to make. */
export function mergeRuns(
  clicks: readonly Click[],
  jobs: readonly JobJson[],
  shapeOf: (job: JobJson) => Expected,
): Run[] {
  const known = new Set(jobs.map(({ id }) => id));
  const waiting = clicks.filter(({ jobId }) => jobId === undefined || !known.has(jobId));
  const byJob = new Map(clicks.map((click) => [click.jobId, click]));
  return [
    ...waiting.map(({ key, expected, startedAt, capability }) => ({ key, expected, startedAt, capability })),
    ...jobs.map((job): Run => {
      const click = byJob.get(job.id);
      return {
        key: click?.key ?? job.id,
        job,
        expected: click?.expected ?? shapeOf(job),
        startedAt: click?.startedAt ?? Date.parse(job.createdAt),
        capability: job.capability,
      };
    }),
  ];
}

/** How many tiles a run takes in the strip. */
export function tileCount({ job, expected }: Run): number {
  if (!job || job.outputs.length === 0) return job && isOver(job) ? 1 : Math.max(1, expected.count);
  return job.outputs.length;
}

/** Whether a job has ended, well or badly. */
export function isOver({ status }: JobJson): boolean {
  return status === "succeeded" || status === "failed" || status === "cancelled" || status === "uncertain";
}
