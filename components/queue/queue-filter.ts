import type { JobJson } from "@/lib/client/api-types";

/** The latest jobs of every tool: what the queue shows. */
export const QUEUE_FILTER = { limit: 50 } as const;

const RUNNING: readonly JobJson["status"][] = ["submitting", "waiting", "running", "collecting"];

/** How many jobs are on their way at a vendor, and how many wait in the studio. */
export function queueCounts(jobs: readonly JobJson[]): { running: number; waiting: number } {
  return {
    running: jobs.filter(({ status }) => RUNNING.includes(status)).length,
    waiting: jobs.filter(({ status }) => status === "queued").length,
  };
}
