const MINUTE_MS = 60_000;

/**
 * The instant a clock of a time zone shows as `2026-11-21T08:00`, as ISO 8601. Of a time that a change of clocks leaves
 * out or repeats, one within the hour.
 */
export function instantIn(timeZone: string, local: string): string {
  const asIfUtc = new Date(`${local.slice(0, 16)}:00Z`);
  const first = new Date(asIfUtc.getTime() - offset(timeZone, asIfUtc));
  return new Date(asIfUtc.getTime() - offset(timeZone, first)).toISOString();
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offset(timeZone: string, at: Date): number {
  const shown = at.toLocaleString("sv-SE", { timeZone });
  const local = Date.parse(`${shown.replace(" ", "T")}Z`);
  return Math.round((local - at.getTime()) / MINUTE_MS) * MINUTE_MS;
}
