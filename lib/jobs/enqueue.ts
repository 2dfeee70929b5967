import { fromPrisma } from "pg-boss";
import type { Database } from "../db/client";
import type { JobStatus } from "../job-states";
import { boss } from "./boss";
import { queueOf, type StepMessage } from "./queues";
import { STEP_CHANNEL, formatSignal } from "./step-signal";

type Step = { id: string; status: JobStatus };

/**
 * Sends a job's next step within the transaction that writes when it is due: one exists when the other does.
 * An undelivered message the job already has is moved to that time. Workers are told, so that they fetch at
 * that very moment.
 */
export async function enqueueStep(tx: Database, job: Step, dueAt: Date): Promise<void> {
  if (await send(tx, job, dueAt)) return;
  const options = { singletonKey: job.id, startAfter: dueAt, db: fromPrisma(tx) };
  await (await boss()).update(queueOf(job.status), undefined, options);
  await tell(tx, job, dueAt);
}

/** Sends a job's step unless an undelivered message exists: that one may know better when it is due. */
export async function remindOfStep(tx: Database, job: Step, dueAt: Date): Promise<void> {
  await send(tx, job, dueAt);
}

async function send(tx: Database, job: Step, dueAt: Date): Promise<boolean> {
  const message: StepMessage = { jobId: job.id };
  const later = dueAt.getTime() > Date.now() ? { startAfter: dueAt } : {};
  const options = { singletonKey: job.id, db: fromPrisma(tx), ...later };
  const sent = await (await boss()).send(queueOf(job.status), message, options);
  if (sent !== null) await tell(tx, job, dueAt);
  return sent !== null;
}

async function tell(tx: Database, job: Step, dueAt: Date): Promise<void> {
  const signal = { queue: queueOf(job.status), delayMs: Math.max(0, dueAt.getTime() - Date.now()) };
  await tx.$executeRaw`SELECT pg_notify(${STEP_CHANNEL}, ${formatSignal(signal)})`;
}
