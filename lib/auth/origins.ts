import { env } from "../env";

/** Whether an `Origin` is the studio itself: its STUDIO_URL, or the very address this request came to. */
export function isOwnOrigin(origin: string, headers: Headers): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === new URL(env().STUDIO_URL).origin || url.host === headers.get("host");
}

/**
 * Whether a request with a session cookie was sent by another site's page. Browsers name the origin of every
 * request that is not a GET; programs that are no browser carry no ambient cookies to abuse.
 */
export function isForeign(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const origin = request.headers.get("origin");
  if (origin !== null) return !isOwnOrigin(origin, request.headers);
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}
