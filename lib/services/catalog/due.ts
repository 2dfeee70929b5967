import type { CatalogRefresh } from "../../generated/prisma/client";

const STALE_AFTER_MS = 24 * 60 * 60_000;
/** A list that failed is not asked for again by every page view. */
const AGAIN_AFTER_MS = 60_000;

/**
 * What a list needs: to be read at once since there is nothing to show (`begin`), to be read in the background
 * (`ask`), or nothing.
 */
export function dueOf(row: CatalogRefresh | null, origin: string, now: number): "begin" | "ask" | null {
  if (!row || row.origin !== origin) return "begin";
  const isBare = row.completedAt === null && row.entries === 0;
  if (row.finishedAt === null) return isBare ? "begin" : "ask";
  if (row.error !== null) {
    if (now - row.finishedAt.getTime() < AGAIN_AFTER_MS) return null;
    return isBare ? "begin" : "ask";
  }
  return now - row.finishedAt.getTime() > STALE_AFTER_MS ? "ask" : null;
}
