import { db } from "../../../db/client";
import { logger } from "../../../logger";
import type { VendorId } from "../../../vendors/vendor-ids";

const EVERY_MS = 60_000;
/** A clock that has jumped is told at once. */
const JUMP_MS = 5_000;

const noted = new Map<VendorId, { skewMs: number; at: number }>();

/**
 * Milliseconds by which the other side's clock is ahead, from the Date of its answer; to about half a second, which is
 * all that a date in whole seconds says. Null without a readable date.
 */
export function skewOf(headers: Headers, sentAt: number, receivedAt: number): number | null {
  const date = headers.get("date");
  const told = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(told)) return null;
  return Math.round(told + 500 - (sentAt + receivedAt) / 2);
}

/** Remembers a vendor's clock for everybody, once a minute. Nobody waits for it. */
export function noteClock(id: VendorId, skewMs: number): void {
  const now = Date.now();
  const last = noted.get(id);
  if (last && now - last.at < EVERY_MS && Math.abs(skewMs - last.skewMs) < JUMP_MS) return;
  noted.set(id, { skewMs, at: now });
  const fact = { skewMs, skewAt: new Date(now) };
  db()
    .providerState.upsert({ where: { provider: id }, create: { provider: id, ...fact }, update: fact })
    .catch((error: unknown) => logger.warn({ err: error, provider: id }, "could not note a clock"));
}
