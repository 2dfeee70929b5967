import type { IncomingMessage, ServerResponse } from "node:http";
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
  const { end, writeHead } = response;
  let text: string | undefined;
  const explain = (status: unknown) => {
    const isBare =
      status === METHOD_NOT_ALLOWED && !response.headersSent && !response.hasHeader("Content-Type");
    const [path = ""] = (request.url ?? "").split("?");
    const allowed = isBare && text === undefined ? allowedAt(path) : null;
    if (allowed === null) return;
    const parts = problemParts("method_not_allowed", localeOf(request), { headers: { Allow: allowed } });
    text = problemText(parts);
    const length = String(Buffer.byteLength(text));
    for (const [name, value] of Object.entries({ ...problemHeaders(parts), "Content-Length": length }))
      response.setHeader(name, value);
  };
  // Whoever compresses sends the headers first and ends afterwards; whoever does not only ends.
  response.writeHead = function explained(...given: unknown[]): ServerResponse {
    explain(given[0]);
    return Reflect.apply(writeHead, response, given);
  };
  response.end = function explained(...given: unknown[]): ServerResponse {
    explain(response.statusCode);
    return Reflect.apply(end, response, text === undefined ? given : [text]);
  };
}

function localeOf({ headers }: IncomingMessage) {
  const { cookie = "", "accept-language": language = "" } = headers;
  return requestLocale(new Headers({ cookie, "accept-language": language }));
}
