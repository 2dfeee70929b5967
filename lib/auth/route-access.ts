import type { Caller } from "./caller";
import type { ApiScope } from "./scopes";

/**
 * Who may call a route. `everyone`: viewers too. `designer`: who may make and keep pictures. `run`: the same, and a key
 * needs the scope for what may cost money. `session`: everyone, but only where they signed in themselves, never by a key.
 */
export type RouteAccess = "everyone" | "session" | "designer" | "run" | "administrator";

/** Why a caller may not, as the API answers it. */
export type AccessProblem = "forbidden" | "viewer_may_not" | "scope_missing";

/** Unless a route says otherwise, everyone may look, and nobody who only looks may change. */
export function usualAccess(method: string): RouteAccess {
  return isLooking(method) ? "everyone" : "designer";
}

/** Whether the caller's role and, of a key, its scopes are enough for a route; null when they are. */
export function accessProblem(
  { role, scopes }: Pick<Caller, "role" | "scopes">,
  method: string,
  access: RouteAccess,
): AccessProblem | null {
  if (access === "administrator" && role !== "administrator") return "forbidden";
  if (access === "session") return scopes === null ? null : "scope_missing";
  if (access !== "everyone" && role === "viewer") return "viewer_may_not";
  return scopes === null || scopes.includes(neededScope(method, access)) ? null : "scope_missing";
}

/** Whether a key is about to change how its own person signs in: no key may, whatever its scopes. */
export function isKeyOnOwnSignIn({ userId, via }: Pick<Caller, "userId" | "via">, personId: string): boolean {
  return via === "key" && userId === personId;
}

function neededScope(method: string, access: RouteAccess): ApiScope {
  if (access === "administrator") return "admin";
  if (access === "run") return "run";
  return isLooking(method) ? "read" : "write";
}

function isLooking(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
