import { failure } from "../../errors/job-error";
import { OutgoingError } from "../../http/contract";
import type { ClientDeps } from "../contract";
import { readAnswer, type Reading } from "./envelope";
import type { LingtuSettings } from "./manifest";
import { signedHeaders } from "./signature";

/** One signed call of a documented path: POST with a body, GET without. Never throws for what the vendor does. */
export type Call = (path: string, body?: object) => Promise<Reading>;

const TIMEOUT_MS = 20_000;

export function createCall({ baseUrl, appId, secret }: LingtuSettings, deps: ClientDeps): Call {
  return async (path, body) => {
    const timestamp = Math.floor(deps.now() / 1000);
    const signed = signedHeaders({ appId, secret, uri: path, salt: deps.randomId(), timestamp });
    const headers = { ...signed, Accept: "application/json" };
    try {
      const answer = await deps.fetch(
        baseUrl + path,
        body
          ? {
              method: "POST",
              headers: { ...headers, "Content-Type": "application/json" },
              body: JSON.stringify(body),
              timeoutMs: TIMEOUT_MS,
            }
          : { method: "GET", headers, timeoutMs: TIMEOUT_MS },
      );
      return readAnswer(answer);
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
    ? { kind: "refused", failure: said, noSuchTask: false }
    : { kind: "silent", failure: said };
}
