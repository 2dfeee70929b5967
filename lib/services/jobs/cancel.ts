import { db } from "../../db/client";
import type { Locale } from "../../i18n/locales";
import { cancelAtVendor } from "./cancel-at-vendor";
import { getJob } from "./get";
import type { JobRow } from "./job-row";
import { stopFollowing } from "./stop-following";
import type { JobView } from "./view";

export interface CancelRequest {
  /** Where the vendor can no longer cancel, stop following the job. What it cost stays counted. */
  abandon?: boolean;
}

/** How often a job that changed under the request is looked at again. */
const LOOKS = 5;

/**
 * Cancels a job: at once while queued, as soon as the vendor has answered while submitting, at the vendor
 * while it is there. Where that is too late the job goes on unchanged, unless it is to be abandoned. The job
 * as it then is; null when it is not the person's.
 */
export async function cancelJob(
  ownerId: string,
  id: string,
  { abandon = false }: CancelRequest,
  locale?: Locale,
): Promise<JobView | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    const row = await db().job.findFirst({ where: { id, ownerId, deletedAt: null } });
    if (!row) return null;
    if (await tryCancel({ ...row, abandonAsked: abandon || row.abandonAsked })) break;
  }
  return getJob(ownerId, id, locale);
}

/** False when the job went on to another state meanwhile. */
async function tryCancel(row: JobRow): Promise<boolean> {
  switch (row.status) {
    case "queued":
      return stopFollowing(row.id, ["queued"]);
    case "submitting": {
      const asked = await db().job.updateMany({
        where: { id: row.id, status: "submitting" },
        data: { cancelAsked: true, abandonAsked: row.abandonAsked },
      });
      return asked.count === 1;
    }
    case "waiting":
    case "running":
      await cancelAtVendor(row);
      return true;
    case "collecting":
      return row.abandonAsked ? stopFollowing(row.id, ["collecting"], { abandoned: true }) : true;
    default:
      return true;
  }
}
