import { failure } from "../../errors/job-error";
import { OutgoingError } from "../../http/contract";
import type { ClientDeps } from "../contract";
import { requestHeaders } from "./auth";
import { readAnswer, type Reading } from "./envelope";
import type { ZhiqiteSettings } from "./manifest";

/** One authorised POST to a documented path. Never throws for what the vendor does. */
export type Call = (path: string, body: object) => Promise<Reading>;

const TIMEOUT_MS = 20_000;
/** A query's answer carries an intermediate picture in base64. */
const MAX_BYTES = 16 * 1024 * 1024;

export function createCall(settings: ZhiqiteSettings, deps: ClientDeps): Call {
  return async (path, given) => {
    const url = settings.baseUrl + path;
    const body = JSON.stringify(given);
    const headers = requestHeaders(settings, url, body, deps);
    try {
      const bounds = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };
      return readAnswer(await deps.fetch(url, { method: "POST", headers, body, ...bounds }));
    } catch (error) {
      if (error instanceof OutgoingError) return notReached(error);
      throw error;
    }
  };
}

/** An address the guard refuses was never called, so nothing can be running there. */
function notReached(error: OutgoingError): Reading {
  const said = failure("vendor_unreachable", null, error.message);
  return error.kind === "address_refused"
    ? { kind: "refused", failure: said, byVendor: false }
    : { kind: "silent", failure: said };
}
