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

/**
 * What a struck call is answered with, or null when it goes on (only delayed). The suffix of a fault's kind says
 * what happens, whatever the moment.
 */
export async function strike(fault: Fault, signal: AbortSignal): Promise<Response | null> {
  const effect = fault.kind.replace(/^query_/, "").replace(/_(before|after)$/, "");
  switch (effect) {
    case "error":
      return Response.json({ code: 500, message: "系统繁忙" }, { status: 500 });
    case "garbage":
      return new Response("<html><body>502 Bad Gateway</body>", { headers: { "content-type": "text/html" } });
    case "drop":
      return brokenAnswer();
    case "hang":
      await pause(fault.ms, signal);
      return brokenAnswer();
    case "quota":
      return Response.json({ code: 800000, message: "剩余生成次数不足" }, { status: 400 });
    default:
      await pause(fault.ms, signal);
      return null;
  }
}
