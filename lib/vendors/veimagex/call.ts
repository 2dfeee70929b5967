import type { JsonObject } from "../../capabilities/define";
import { failure } from "../../errors/job-error";
import { OutgoingError } from "../../http/contract";
import type { ClientDeps } from "../contract";
import { readAnswer, type Reading } from "./envelope";
import type { VeimagexSettings } from "./manifest";
import { canonicalQuery, signedHeaders } from "./signature";

/** One signed call: `path` carries the action's query, to which the service's id is added. */
export type Call = (path: string, body: JsonObject) => Promise<Reading>;

/** The document gives the call 30 seconds; the answer has to travel as well. */
const TIMEOUT_MS = 36_000;
/** `RespJson` may hold the picture itself as base64. */
const MAX_BYTES = 32 * 1024 * 1024;

export function createCall(settings: VeimagexSettings, deps: ClientDeps): Call {
  const { baseUrl, serviceId } = settings;
  return async (path, body) => {
    const { origin, pathname, searchParams } = new URL(baseUrl + path);
    const query = { ...Object.fromEntries(searchParams), ServiceId: serviceId };
    const text = JSON.stringify(body);
    const signed = signedHeaders(
      { method: "POST", path: pathname, query, body: text },
      { ...settings, now: deps.now() },
    );
    try {
      const answer = await deps.fetch(`${origin}${pathname}?${canonicalQuery(query)}`, {
        method: "POST",
        headers: { ...signed, Accept: "application/json", "Content-Type": "application/json" },
        body: text,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      });
      return readAnswer(answer);
    } catch (error) {
      if (error instanceof OutgoingError) return notReached(error);
      throw error;
    }
  };
}

/** An address the guard refuses was never called, so nothing can have been charged. */
function notReached(error: OutgoingError): Reading {
  const said = failure("vendor_unreachable", null, error.message);
  return { kind: error.kind === "address_refused" ? "refused" : "silent", failure: said };
}
