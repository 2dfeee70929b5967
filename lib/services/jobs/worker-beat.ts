import { db, type Prisma } from "../../db/client";

/** Facts of workers stand under `worker:<id>`; one not renewed for this long is dead. */
const PREFIX = "worker:";
export const WORKER_DEAD_AFTER_MS = 15_000;
const FORGET_AFTER_MS = 24 * 3_600_000;

export interface WorkerFact {
  startedAt: string;
  pid: number;
  /** Steps running at the last beat. */
  running: number;
}

/** Says that a worker lives. */
export async function beatWorker(id: string, { startedAt, pid, running }: WorkerFact): Promise<void> {
  const value: Prisma.InputJsonObject = { startedAt, pid, running };
  const key = `${PREFIX}${id}`;
  await db().studioFact.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Says that a worker has ended, and forgets those that ended long ago without saying so. */
export async function forgetWorker(id: string): Promise<void> {
  const old = { key: { startsWith: PREFIX }, updatedAt: { lt: new Date(Date.now() - FORGET_AFTER_MS) } };
  await db().studioFact.deleteMany({ where: { OR: [{ key: `${PREFIX}${id}` }, old] } });
}

/** How many workers live. */
export function countWorkers(): Promise<number> {
  return db().studioFact.count({ where: living() });
}

/** Whether any worker lives, for health. */
export async function workerLives(): Promise<boolean> {
  return (await db().studioFact.findFirst({ where: living() })) !== null;
}

function living() {
  const alive = new Date(Date.now() - WORKER_DEAD_AFTER_MS);
  return { key: { startsWith: PREFIX }, updatedAt: { gt: alive } };
}
