import { db, type Prisma } from "../../../db/client";
import { enqueueStep } from "../../../jobs/enqueue";
import type { JobRow } from "../job-row";
import { transaction } from "../transaction";
import { callbackPolling, isLive } from "./live-polling";

/**
 * Lets the next query of sleeping jobs that have found a watcher come as soon as a watched job's does. What is
 * being asked right now plans its next query by itself.
 */
export async function bringForward(which: Prisma.JobWhereInput): Promise<void> {
  const sleeping = await db().job.findMany({
    where: {
      ...which,
      status: { in: ["waiting", "running"] },
      NOT: { callbackToken: null },
      leaseToken: null,
      nextStepAt: { gt: new Date() },
    },
  });
  for (const row of sleeping) {
    const polling = callbackPolling(row);
    if (polling && (await isLive(row.provider))) await wake(row, polling.watchedEveryMs);
  }
}

async function wake({ id }: JobRow, afterMs: number): Promise<void> {
  const soon = new Date(Date.now() + afterMs);
  await transaction(async (tx) => {
    const [row] = await tx.job.updateManyAndReturn({
      where: { id, status: { in: ["waiting", "running"] }, leaseToken: null, nextStepAt: { gt: soon } },
      data: { nextStepAt: soon },
    });
    if (row) await enqueueStep(tx, row, soon);
  });
}
