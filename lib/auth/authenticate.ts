import { bearerOf, findApiKey } from "./api-key";
import type { Caller, KeyBounds } from "./caller";
import type { KnownKey } from "./key-cache";
import { overKeyRate } from "./key-rate";
import { isForeign } from "./origins";
import { requestLocale } from "./request-locale";
import { requestOrigin } from "./request-origin";
import { sessionPerson } from "./session";

/**
 * Why a request is nobody's: no or wrong credentials, another site's page, a one-time password still in use, a second
 * factor that has to be set up first, a key used more often than an administrator allows.
 */
export type AuthenticationProblem =
  | "unauthorized"
  | "foreign_origin"
  | "password_change_required"
  | "second_factor_required"
  | "too_many_requests";

export type Authentication = { ok: true; caller: Caller } | { ok: false; problem: AuthenticationProblem };

/**
 * Who sent an API request: an API key if there is an Authorization header (a wrong one is never excused by a
 * cookie), else the browser's session.
 */
export async function identify(request: Request): Promise<Authentication> {
  const { headers } = request;
  const locale = requestLocale(headers);
  if (headers.has("authorization")) {
    const token = bearerOf(headers);
    const key = token === null ? null : await findApiKey(token);
    if (!key) return { ok: false, problem: "unauthorized" };
    if (key.ratePerSecond !== null && (await overKeyRate(key.id, key.ratePerSecond)))
      return { ok: false, problem: "too_many_requests" };
    const { userId, role, scopes } = key;
    const from = requestOrigin(headers);
    return {
      ok: true,
      caller: { userId, role, via: "key", scopes, bounds: boundsOf(key), locale, from },
    };
  }
  const person = headers.has("cookie") ? await sessionPerson(headers) : null;
  if (!person) return { ok: false, problem: "unauthorized" };
  if (isForeign(request)) return { ok: false, problem: "foreign_origin" };
  if (person.mustChangePassword) return { ok: false, problem: "password_change_required" };
  if (person.mustSetUpSecondFactor) return { ok: false, problem: "second_factor_required" };
  const { id: userId, role, from } = person;
  return { ok: true, caller: { userId, role, via: "session", scopes: null, bounds: null, locale, from } };
}

function boundsOf({ expiresAt, ratePerSecond }: KnownKey): KeyBounds {
  return { expiresAt: Number.isFinite(expiresAt) ? new Date(expiresAt) : null, ratePerSecond };
}

/** The caller of a request, or null for any reason `identify` gives. */
export async function authenticate(request: Request): Promise<Caller | null> {
  const answer = await identify(request);
  return answer.ok ? answer.caller : null;
}
