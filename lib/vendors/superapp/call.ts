import { failure } from "../../errors/job-error";
import { OutgoingError, type OutgoingRequest } from "../../http/contract";
import type { ClientDeps } from "../contract";
import { readAnswer, type Reading } from "./envelope";
import type { SuperappSettings } from "./manifest";
import { signedHeaders } from "./signature";

/** SuperApp's two kinds of calls, signed. Never throws for what the vendor or the network does. */
export interface Calls {
  post(path: string, body: object): Promise<Reading>;
  get(path: string, parameters: Record<string, string>): Promise<Reading>;
}

/** Longer than a submit should ever take: giving up early leaves a person to guess whether a task runs. */
const TIMEOUT_MS = 30_000;

export function createCalls(settings: SuperappSettings, deps: ClientDeps): Calls {
  const { baseUrl, accessKey, secretKey, querySignedMethod, querySignedUri } = settings;
  const headers = (method: "GET" | "POST", uri: string, body: string) =>
    signedHeaders({ accessKey, secretKey, method, uri, body, timestamp: deps.now() }, deps.randomId());
  const send = (address: string, request: OutgoingRequest) => read(deps, baseUrl + address, request);
  return {
    post: (path, given) => {
      // Serialised once: these bytes are signed and these are sent.
      const body = JSON.stringify(given);
      return send(path, { method: "POST", headers: headers("POST", path, body), body });
    },
    get: (path, parameters) => {
      const address = `${path}?${new URLSearchParams(parameters).toString()}`;
      const uri = querySignedUri === "path" ? path : address;
      return send(address, { method: "GET", headers: headers(querySignedMethod, uri, "") });
    },
  };
}

async function read({ fetch }: ClientDeps, url: string, request: OutgoingRequest): Promise<Reading> {
  try {
    return readAnswer(await fetch(url, { ...request, timeoutMs: TIMEOUT_MS }));
  } catch (error) {
    if (error instanceof OutgoingError) return notReached(error);
    throw error;
  }
}

/** An address the guard refuses was never called, so nothing can be running there. */
function notReached(error: OutgoingError): Reading {
  const said = failure("vendor_unreachable", null, error.message);
  return error.kind === "address_refused"
    ? { kind: "refused", failure: said, noSuchTask: false }
    : { kind: "silent", failure: said };
}
