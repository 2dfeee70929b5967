import { db } from "../../../db/client";
import type { JobRow } from "../job-row";
import { LOOK_LASTS_SECONDS } from "./limits";

/** Whether somebody watches the job now: its owner has an event stream open, or it was asked for just now. */
export async function isWatched({ id, ownerId }: Pick<JobRow, "id" | "ownerId">): Promise<boolean> {
  const [found] = await db().$queryRaw<{ watched: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM stream_watch WHERE "ownerId" = ${ownerId} AND until > now())
        OR EXISTS (SELECT 1 FROM job WHERE id = ${id}::uuid
                   AND "watchedAt" > now() - make_interval(secs => ${LOOK_LASTS_SECONDS})) AS watched`;
  return found?.watched ?? false;
}
