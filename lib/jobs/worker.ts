import { v7 as uuid } from "uuid";
import { listen } from "../db/listen";
import { logger } from "../logger";
import type { StepTrace } from "../services/jobs/job-row";
import { startWorkerBoss } from "./boss";
import { workCatalogQueue } from "./catalog-queue";
import { consume } from "./consumer";
import {
  dropLeases,
  forgetWorker,
  keepLeases,
  openGates,
  showLife,
  sweepFiles,
  sweepJobs,
  sweepJobsAtStart,
} from "./handlers/housekeeping";
import { catalogWork } from "./handlers/refresh-list";
import { stepRunner } from "./handlers/run-step";
import type { QueueName } from "./queues";
import { parseSignal, STEP_CHANNEL } from "./step-signal";

/** Steps that wait for vendors cost nothing but memory; collecting is bounded by downloads in flight. */
const SLOTS: Record<QueueName, number> = { "job-step": 64, "job-collect": 16 };
const BEAT_MS = 2_500;
const SWEEP_MS = 60_000;
/** How soon jobs go on that waited for a provider to be resumed, to answer or to take more. */
const GATES_MS = 1_000;
/** How long running steps may take to end when the worker stops. */
const GRACE_MS = 10_000;

export interface WorkerOptions {
  /** Ends the worker: nothing new is begun, running steps finish or are handed back. */
  signal: AbortSignal;
  trace?: StepTrace;
  /** Called once, when it takes work and has looked for what others left. */
  onReady?: () => void;
}

const logTrace: StepTrace = (point, jobId) => logger.debug({ jobId, point }, "step");

/** Runs jobs' steps until the signal fires; resolves when everything is put down. Several may run at once. */
export async function startWorker({ signal, trace = logTrace, onReady }: WorkerOptions): Promise<void> {
  const id = uuid();
  const startedAt = new Date().toISOString();
  const leases = new Set<string>();
  const boss = await startWorkerBoss();
  const run = stepRunner({ leases, trace });
  const consumers = (["job-step", "job-collect"] as const).map((queue) =>
    consume(boss, queue, SLOTS[queue], run),
  );

  const beat = async () => {
    const running = consumers.reduce((sum, consumer) => sum + consumer.running().size, 0);
    await Promise.all([keepLeases([...leases]), showLife(id, { startedAt, pid: process.pid, running })]);
    await Promise.all(consumers.map((consumer) => consumer.touch()));
  };
  const timers = [
    setInterval(() => void beat(), BEAT_MS),
    setInterval(() => void openGates(), GATES_MS),
    setInterval(() => void sweepJobs(), SWEEP_MS),
    setInterval(() => void sweepFiles(), SWEEP_MS),
  ];

  const listener = {
    onPayload(payload: string) {
      const due = parseSignal(payload);
      if (due) consumers.find(({ queue }) => queue === due.queue)?.wake(due.delayMs);
    },
    onListening: () => consumers.forEach((consumer) => consumer.wake(0)),
  };
  await listen(STEP_CHANNEL, listener, signal);
  const stopLists = await workCatalogQueue(boss, catalogWork);
  await sweepJobsAtStart();
  await beat();
  logger.info({ worker: id }, "worker ready");
  onReady?.();

  await aborted(signal);
  await stopLists();
  await Promise.all(consumers.map((consumer) => consumer.drain(GRACE_MS)));
  timers.forEach(clearInterval);
  await dropLeases([...leases]);
  await forgetWorker(id);
  await boss.stop({ graceful: false });
  logger.info({ worker: id }, "worker stopped");
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
