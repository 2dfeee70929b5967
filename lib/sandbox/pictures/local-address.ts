import { isIPv4 } from "node:net";
import type { SandboxContext } from "../context";

/**
 * Where an address in a request is really called, or null when it is not. Only the studio's own origin (at its local
 * address) and, when allowed, other loopback addresses are: the sandbox's account is no secret, and nobody shall look
 * into a network through it.
 */
export function localAddress(
  url: string,
  { origin, rewriteOrigins = {}, allowLoopback = true }: SandboxContext,
): URL | null {
  if (!URL.canParse(url)) return null;
  const given = new URL(url);
  const target =
    rewriteOrigins[given.origin] ?? (given.origin === new URL(origin).origin ? given.origin : null);
  if (target !== null) return new URL(given.pathname + given.search, target);
  const isHttp = given.protocol === "http:" || given.protocol === "https:";
  return allowLoopback && isHttp && isLoopback(given.hostname) ? given : null;
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && hostname.startsWith("127."))
  );
}
