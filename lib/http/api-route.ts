import { identify, type AuthenticationProblem } from "../auth/authenticate";
import type { Caller } from "../auth/caller";
import { accessProblem, usualAccess, type RouteAccess } from "../auth/route-access";
import { requestLocale } from "../auth/request-locale";
import type { Locale } from "../i18n/locales";
import { logger } from "../logger";
import { problemOf } from "./problem";

/** What a route of the API is given: who calls, in which language, and the path's parameters. */
export interface ApiCall<P> {
  request: Request;
  params: P;
  caller: Caller;
  locale: Locale;
}

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/**
 * A route handler of the API: authenticates first, answers problems in the caller's language, and turns a bug
 * into a 500 that tells nothing of the inside. A role or a key's scopes that are not enough are a 403; without a word
 * about `access`, everyone may look and viewers may change nothing.
 */
export function apiRoute<P = Record<string, never>>(
  handle: (call: ApiCall<P>) => Promise<Response>,
  access?: RouteAccess,
): Handler<P> {
  return async (request, context) => {
    const locale = requestLocale(request.headers);
    try {
      const answer = await identify(request);
      if (!answer.ok) return problemOf(answer.problem, locale, waitOf(answer.problem));
      const { caller } = answer;
      const refused = accessProblem(caller, request.method, access ?? usualAccess(request.method));
      if (refused) return problemOf(refused, locale);
      // No id of ours has a NUL in it, and the database would fail on being asked.
      if (new URL(request.url).pathname.includes("%00")) return problemOf("not_found", locale);
      return await handle({ request, params: await context.params, caller, locale });
    } catch (error) {
      logger.error(
        { err: error, method: request.method, path: new URL(request.url).pathname },
        "API call failed",
      );
      return problemOf("internal", locale);
    }
  };
}

/** A key's rate is counted by the second. */
function waitOf(problem: AuthenticationProblem) {
  return problem === "too_many_requests" ? { headers: { "Retry-After": "1" } } : {};
}
