import { env } from "../../env";
import type { CallbackPolling } from "../../vendors/contract";

/** Waits between tries of a call or download that failed for now, in milliseconds: nine tries in 32 s. */
const RETRY_DELAYS_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000] as const;
/** Tries that are made however long each of them takes. */
const MIN_TRIES = 6;
const PATIENCE_MS = 38_000;

/**
 * When to try again what has failed `tries` times since `failingAt`; null when it is enough: at least five
 * repeats, and within 45 s where the other side answers at all.
 */
export function nextTry(tries: number, failingAt: Date, now: Date): Date | null {
  const delay = RETRY_DELAYS_MS[tries - 1];
  if (delay === undefined) return null;
  if (tries >= MIN_TRIES && now.getTime() + delay - failingAt.getTime() > PATIENCE_MS) return null;
  return new Date(now.getTime() + delay);
}

/**
 * When to ask a vendor again: a tenth of the time the task has been running, within the bounds. So a finish
 * is noticed with a delay in proportion to the wait, and a short task as soon as POLL_MIN_MS allows.
 */
export function nextQuery(submittedAt: Date, askedAt: Date, bounds: PollBounds = env()): Date {
  const interval = (askedAt.getTime() - submittedAt.getTime()) / 10;
  return new Date(askedAt.getTime() + clamp(interval, bounds));
}

/** When to ask again after `tries` queries in a row had no usable answer: doubling, within the bounds. */
export function nextQueryAfterSilence(tries: number, askedAt: Date, bounds: PollBounds = env()): Date {
  return new Date(askedAt.getTime() + clamp(bounds.POLL_MIN_MS * 2 ** Math.min(tries, 20), bounds));
}

/**
 * When to ask again while a callback is still to come: steadily while somebody watches, else after as long again
 * as the task has been there, within the vendor's bounds.
 */
export function nextQueryBesideCallback(
  submittedAt: Date,
  askedAt: Date,
  { watched, watchedEveryMs, firstMs, mostMs }: CallbackPolling & { watched: boolean },
): Date {
  const elapsed = askedAt.getTime() - submittedAt.getTime();
  return new Date(
    askedAt.getTime() + (watched ? watchedEveryMs : Math.min(Math.max(elapsed, firstMs), mostMs)),
  );
}

export interface PollBounds {
  POLL_MIN_MS: number;
  POLL_MAX_MS: number;
}

function clamp(ms: number, { POLL_MIN_MS, POLL_MAX_MS }: PollBounds): number {
  return Math.min(Math.max(ms, POLL_MIN_MS), POLL_MAX_MS);
}
