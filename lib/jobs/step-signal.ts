import { QUEUES, type QueueName } from "./queues";

/** PostgreSQL channel on which senders tell workers when something becomes due. A hint only: workers also look by themselves. */
export const STEP_CHANNEL = "job_step";

export interface StepSignal {
  queue: QueueName;
  /** Milliseconds from the send until the message may be fetched. */
  delayMs: number;
}

export function formatSignal({ queue, delayMs }: StepSignal): string {
  return `${queue} ${delayMs}`;
}

/** Reads a notification; null when it is none of ours. */
export function parseSignal(payload: string): StepSignal | null {
  const [name, delay] = payload.split(" ");
  const queue = QUEUES.find((known) => known === name);
  const delayMs = Number(delay);
  return queue && Number.isFinite(delayMs) && delayMs >= 0 ? { queue, delayMs } : null;
}
