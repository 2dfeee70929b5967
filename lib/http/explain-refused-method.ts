import { IncomingMessage, ServerResponse } from "node:http";
import { requestLocale } from "../auth/request-locale";
import { problemHeaders, problemParts, problemText } from "./problem";

const METHOD_NOT_ALLOWED = 405;

/**
 * Gives the empty 405, with which Next answers a method that a route does not have, the problem document and the header
 * `Allow` it should have (RFC 9110 15.5.6). `allowedAt` tells what a path takes; null: it is none of the API's.
 */
export function explainRefusedMethod(
  request: IncomingMessage,
  response: ServerResponse,
  allowedAt: (path: string) => string | null,
): void {
  const end = response.end;
  response.end = function explained(...given: unknown[]): ServerResponse {
    const isBare = response.statusCode === METHOD_NOT_ALLOWED && !response.headersSent;
    const [path = ""] = (request.url ?? "").split("?");
    const allowed = isBare ? allowedAt(path) : null;
    if (allowed === null) return Reflect.apply(end, response, given);
    const parts = problemParts("method_not_allowed", localeOf(request), { headers: { Allow: allowed } });
    for (const [name, value] of Object.entries(problemHeaders(parts))) response.setHeader(name, value);
    return Reflect.apply(end, response, [problemText(parts)]);
  };
}

function localeOf({ headers }: IncomingMessage) {
  const { cookie = "", "accept-language": language = "" } = headers;
  return requestLocale(new Headers({ cookie, "accept-language": language }));
}
