import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import { env } from "../env";
import { believedAddress } from "./believed-address";
import { explainRefusedMethod } from "./explain-refused-method";
import { securityHeaders } from "./security-headers";

const held = globalThis as typeof globalThis & { easelAnswersGuarded?: true };

/**
 * Has every answer of this process's web server carry the security headers, whoever makes it: a page, a route, a static
 * file, or Next itself for what is not there or went wrong. What an answer says of its own stays. Requests are told who
 * sent them before anything reads `X-Forwarded-For`. A refused method is told which ones `allowedAt` its path there are.
 * Once per process; a second call changes nothing.
 */
export function guardAnswers(allowedAt: (path: string) => string | null): void {
  if (held.easelAnswersGuarded) return;
  held.easelAnswersGuarded = true;
  const { STUDIO_URL, STUDIO_PROXIES } = env();
  const isHttps = new URL(STUDIO_URL).protocol === "https:";
  subscribe("http.server.request.start", (message) => {
    const [request, response] = partsOf(message);
    if (!request || !response) return;
    const { headers, socket } = request;
    const forwarded = [headers["x-forwarded-for"]].flat().join(",");
    headers["x-forwarded-for"] = believedAddress(forwarded, socket.remoteAddress ?? "", STUDIO_PROXIES);
    explainRefusedMethod(request, response, allowedAt);
    fillIn(response, securityHeaders(request.url ?? "", isHttps));
  });
}

function partsOf(message: unknown): [IncomingMessage | null, ServerResponse | null] {
  if (typeof message !== "object" || message === null) return [null, null];
  const request = "request" in message ? message.request : null;
  const response = "response" in message ? message.response : null;
  return [
    request instanceof IncomingMessage ? request : null,
    response instanceof ServerResponse ? response : null,
  ];
}

/** Only when the answer leaves is it known what it says itself. */
function fillIn(response: ServerResponse, headers: Record<string, string>): void {
  const send = response.writeHead;
  response.writeHead = function writeHead(...given: unknown[]): ServerResponse {
    for (const [name, value] of Object.entries(headers)) {
      if (!response.headersSent && !response.hasHeader(name)) response.setHeader(name, value);
    }
    return Reflect.apply(send, response, given);
  };
}
