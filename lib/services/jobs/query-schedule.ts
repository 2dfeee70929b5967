import { nextQuery, nextQueryAfterSilence, nextQueryBesideCallback } from "./backoff";
import type { JobRow } from "./job-row";
import { isWatched } from "./watch/is-watched";
import { callbackPolling, isLive } from "./watch/live-polling";

/** The latest query: when it was made, and how many in a row have had no usable answer. */
export interface LatestQuery {
  askedAt: Date;
  tries: number;
}

/**
 * When to ask the vendor for a job's task again. With a callback still to come, rarely, unless somebody watches
 * (vendors.md Z7); without one, later and later within the bounds.
 */
export async function nextQueryAt(
  row: Pick<JobRow, "id" | "ownerId" | "provider" | "callbackToken" | "submittedAt" | "startedAt">,
  { askedAt, tries }: LatestQuery,
): Promise<Date> {
  const polling = callbackPolling(row);
  if (polling) {
    const watched = (await isLive(row.provider)) && (await isWatched(row));
    return nextQueryBesideCallback(row.submittedAt ?? askedAt, askedAt, { ...polling, watched });
  }
  if (tries > 0) return nextQueryAfterSilence(tries, askedAt);
  return nextQuery(row.startedAt ?? askedAt, askedAt);
}
