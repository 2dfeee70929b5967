/** Keeps whether the rail shows icons only, so that the server draws it right at once. */
export const RAIL_COOKIE = "easel-rail";

/** Remembers the rail's width in this browser for a year. */
export function rememberRail(collapsed: boolean): void {
  document.cookie = `${RAIL_COOKIE}=${collapsed ? "icons" : "wide"}; path=/; max-age=31536000; samesite=lax`;
}
