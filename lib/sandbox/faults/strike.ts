import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./faults";

/** An answer whose connection breaks before its promised bytes have come. */
function brokenAnswer(promised = 1_000, contentType = "application/json"): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error("the sandbox drops this connection"));
    },
  });
  return new Response(body, { headers: { "content-type": contentType, "content-length": String(promised) } });
}

/** Waits, but not longer than the caller does. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** How a vendor words what goes wrong on its side. */
export interface FaultAnswers {
  error(fault: Fault): Response;
  quota(fault: Fault): Response;
  /** A refusal with the fault's own code and message. */
  refuse(fault: Fault): Response;
}

/**
 * What a struck call is answered with, or null when it goes on (only delayed). The suffix of a fault's kind says
 * what happens, whatever the moment.
 */
export async function strike(
  fault: Fault,
  answers: FaultAnswers,
  signal: AbortSignal,
): Promise<Response | null> {
  const effect = fault.kind.replace(/^query_/, "").replace(/_(before|after)$/, "");
  switch (effect) {
    case "error":
    case "quota":
    case "refuse":
      return answers[effect](fault);
    case "garbage":
      return new Response("<html><body>502 Bad Gateway</body>", { headers: { "content-type": "text/html" } });
    case "drop":
      return brokenAnswer();
    case "hang":
      await pause(fault.ms, signal);
      return brokenAnswer();
    default:
      await pause(fault.ms, signal);
      return null;
  }
}
