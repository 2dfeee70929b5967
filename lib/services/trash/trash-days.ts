/** How long what is thrown away can be brought back. */
export const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** What was thrown away before this moment is gone for good. */
export function trashCutoff(now = Date.now()): Date {
  return new Date(now - TRASH_DAYS * DAY_MS);
}

/** When something thrown away then goes for good. */
export function purgeTime(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + TRASH_DAYS * DAY_MS);
}
