import { db } from "../../db/client";
import { storage } from "../../storage";

/** How long after a job's end its prepared files are kept, so that a vendor's last fetch is not cut off. */
const KEPT_MINUTES = 10;
const BATCH = 500;

/**
 * Deletes the files that were made for jobs now ended, and their closed addresses. A picture that was served
 * from where it lies stays.
 */
export async function sweepPrepared(): Promise<void> {
  const endedAt = { lt: new Date(Date.now() - KEPT_MINUTES * 60_000) };
  const ended = await db().publicGrant.findMany({ where: { endedAt }, take: BATCH });
  for (const { storageKey } of ended) {
    if (storageKey.startsWith("prepared/")) await storage().delete(storageKey);
  }
  await db().publicGrant.deleteMany({ where: { token: { in: ended.map(({ token }) => token) }, endedAt } });
}
