import { fromPrisma } from "pg-boss";
import type { Database } from "../db/client";
import type { JobStatus } from "../services/jobs/states";
import { boss } from "./boss";
import { queueOf, type StepMessage } from "./queues";
import { STEP_CHANNEL, formatSignal } from "./step-signal";

/**
 * Sends a job's next step within a transaction: it exists when the transaction does. Workers are told when it
 * is due, so that they fetch at that moment. A job that already has an undelivered message keeps that one.
 */
export async function enqueueStep(
  tx: Database,
  job: { id: string; status: JobStatus },
  dueAt: Date,
): Promise<void> {
  const queue = queueOf(job.status);
  const delayMs = Math.max(0, dueAt.getTime() - Date.now());
  const message: StepMessage = { jobId: job.id };
  const options = { singletonKey: job.id, db: fromPrisma(tx), ...(delayMs > 0 ? { startAfter: dueAt } : {}) };
  await (await boss()).send(queue, message, options);
  await tx.$executeRaw`SELECT pg_notify(${STEP_CHANNEL}, ${formatSignal({ queue, delayMs })})`;
}
