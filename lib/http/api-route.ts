import { identify } from "../auth/authenticate";
import type { Caller } from "../auth/caller";
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
 * into a 500 that tells nothing of the inside. `administrator` routes are a 403 to designers.
 */
export function apiRoute<P = Record<string, never>>(
  handle: (call: ApiCall<P>) => Promise<Response>,
  access: "everyone" | "administrator" = "everyone",
): Handler<P> {
  return async (request, context) => {
    const locale = requestLocale(request.headers);
    try {
      const answer = await identify(request);
      if (!answer.ok) return problemOf(answer.problem, locale);
      const { caller } = answer;
      if (access === "administrator" && caller.role !== "administrator")
        return problemOf("forbidden", locale);
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
