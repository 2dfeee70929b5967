/** How often one address may ask within a minute before it is sent away for the rest of it. */
const MINUTE_MS = 60_000;
const MOST_CALLERS = 50_000;

interface Window {
  since: number;
  count: number;
}

const held = globalThis as typeof globalThis & { easelRates?: Map<string, Window> };
const windows = () => (held.easelRates ??= new Map<string, Window>());

/**
 * Counts a request of a caller and answers the seconds to wait when there were more than the limit within a minute,
 * else null. Counted by this process alone: it bounds what one machine is made to do, not who gets in.
 */
export function overRate(caller: string, limit: number, now = Date.now()): number | null {
  const known = windows().get(caller);
  if (!known || now - known.since >= MINUTE_MS) {
    if (windows().size >= MOST_CALLERS) windows().clear();
    windows().set(caller, { since: now, count: 1 });
    return null;
  }
  known.count += 1;
  return waitOf(known, limit + 1, now);
}

/** The seconds a caller has to wait who had as many as the limit within a minute, else null; counts nothing. */
export function restOfWait(caller: string, limit: number, now = Date.now()): number | null {
  const known = windows().get(caller);
  return known ? waitOf(known, limit, now) : null;
}

function waitOf({ since, count }: Window, enough: number, now: number): number | null {
  const left = since + MINUTE_MS - now;
  return count >= enough && left > 0 ? Math.max(1, Math.ceil(left / 1000)) : null;
}
