import { db } from "../../../db/client";
import type { JobRow } from "../job-row";
import { bringForward } from "./bring-forward";
import { LOOK_WRITTEN_EVERY_SECONDS } from "./limits";

/** Notes that somebody looked at this very job; a write every few seconds at most, and none where it changes nothing. */
export async function noteLook(row: JobRow): Promise<void> {
  if (row.callbackToken === null || row.finishedAt !== null) return;
  const known = row.watchedAt?.getTime() ?? 0;
  if (Date.now() - known < LOOK_WRITTEN_EVERY_SECONDS * 1_000) return;
  await db().$executeRaw`UPDATE job SET "watchedAt" = now() WHERE id = ${row.id}::uuid`;
  await bringForward({ id: row.id });
}
