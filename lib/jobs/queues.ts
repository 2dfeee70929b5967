import type { JobStatus } from "../job-states";

/** Quick steps that mostly wait for a vendor, and heavy ones that download and picture results. */
export const QUEUES = ["job-step", "job-collect"] as const;
export type QueueName = (typeof QUEUES)[number];

/** What a queue message says: whose turn it is. Everything else stands on the row. */
export interface StepMessage {
  jobId: string;
}

/** One hand-out of a message; settling it leaves a later hand-out of the same message alone. */
export interface Delivery {
  id: string;
  retryCount: number;
}

/** Where the next step of a job in this state is delivered. */
export function queueOf(status: JobStatus): QueueName {
  return status === "collecting" ? "job-collect" : "job-step";
}
