import { db } from "../../db/client";

const KEY = "worker-heartbeat";

/** How often a worker is to call `noteHeartbeat`, in milliseconds. */
export const HEARTBEAT_EVERY_MS = 3_000;
/** A worker silent for longer counts as gone, in milliseconds. */
const GONE_AFTER_MS = 12_000;

/** Says that a worker is alive; timed by the database's clock, which all processes share. */
export async function noteHeartbeat(): Promise<void> {
  await db().$executeRaw`
    INSERT INTO studio_fact (key, value, "updatedAt") VALUES (${KEY}, '{}', clock_timestamp())
    ON CONFLICT (key) DO UPDATE SET "updatedAt" = clock_timestamp()`;
}

/** Says at a clean end that this worker is gone; others speak up again by themselves. */
export async function endHeartbeat(): Promise<void> {
  await db().studioFact.deleteMany({ where: { key: KEY } });
}

/** Whether some worker was alive a moment ago. */
export async function workerIsAlive(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ alive: boolean }[]>`
    SELECT "updatedAt" > clock_timestamp() - make_interval(secs => ${GONE_AFTER_MS / 1000}) AS alive
    FROM studio_fact WHERE key = ${KEY}`;
  return row?.alive ?? false;
}
