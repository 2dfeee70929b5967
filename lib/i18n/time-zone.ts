/** The cookie in which a browser tells the server its time zone, so that both write the same times. */
export const TIME_ZONE_COOKIE = "easel-time-zone";

/** An untrusted string if it names a time zone, else UTC. */
export function timeZoneOf(value: string | undefined): string {
  if (!value) return "UTC";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: decodeURIComponent(value) }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
