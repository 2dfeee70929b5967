import { PgBoss, type ConstructorOptions } from "pg-boss";
import { env } from "../env";
import { logger } from "../logger";
import { QUEUES } from "./queues";

/**
 * Delivery is at least once and the row decides everything, so pg-boss's own retries are for lost workers
 * only. `short` keeps at most one undelivered message per job and queue.
 */
const QUEUE_OPTIONS = {
  policy: "short",
  heartbeatSeconds: 10,
  expireInSeconds: 3_600,
  retryLimit: 1_000,
  retryDelay: 1,
  deleteAfterSeconds: 600,
} as const;

const held = globalThis as typeof globalThis & { easelBoss?: Promise<PgBoss> };

async function start(options: ConstructorOptions): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, schedule: false, ...options });
  // The message alone: the error drags its whole connection along.
  boss.on("error", ({ message }) => logger.warn({ reason: message }, "queue"));
  await boss.start();
  for (const name of QUEUES) await boss.createQueue(name, QUEUE_OPTIONS);
  return boss;
}

/** The process's queue for sending, started on first use; it looks after nothing. */
export function boss(): Promise<PgBoss> {
  held.easelBoss ??= start({ supervise: false, max: 2 }).catch((error: unknown) => {
    held.easelBoss = undefined;
    throw error;
  });
  return held.easelBoss;
}

/** A worker's queue: it also hands back messages of workers whose heartbeat stopped. */
export function startWorkerBoss(): Promise<PgBoss> {
  held.easelBoss = start({
    supervise: true,
    max: 4,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    maintenanceIntervalSeconds: 300,
  });
  return held.easelBoss;
}
