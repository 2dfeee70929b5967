import { OutgoingError, type OutgoingErrorKind } from "./contract";
import { redactUrl } from "./redact";

const TIMEOUT_CODES = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);

/** Whatever a connection threw as the one error callers know; an OutgoingError inside it is taken out. */
export function asOutgoingError(error: unknown, url: string | URL, signal?: AbortSignal): OutgoingError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause instanceof OutgoingError) return cause;
  }
  if (signal?.aborted && signal.reason instanceof OutgoingError) return signal.reason;
  const code = codeOf(error);
  const kind: OutgoingErrorKind = TIMEOUT_CODES.has(code) ? "timeout" : "transport";
  return new OutgoingError(kind, `${redactUrl(url)}: ${code || "the connection failed"}`, { cause: error });
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
