import { randomUUID } from "node:crypto";
import type { SandboxServer } from "../server";
import { expectedSign } from "../superapp/authorise";

/** SuperApp's answer, whatever it says. */
export interface SuperappAnswer {
  status: number;
  success: boolean;
  model: unknown;
  errorCode: string | null;
  errorMsg: string | null;
}

interface Call {
  method: "GET" | "POST";
  uri: string;
  query?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Signs and sends one SuperApp call to a sandbox on its own port, as any client of the vendor would. */
export async function superappCall(server: SandboxServer, call: Call): Promise<SuperappAnswer> {
  const { method, uri, query = "", body = "", headers = {} } = call;
  const timestamp = String(Date.now());
  const response = await fetch(server.urlOf("superapp") + uri + query, {
    method,
    headers: {
      "X-Access-Key": "sandbox",
      "X-Request-Timestamp": timestamp,
      "X-Request-Sign": expectedSign({ method, uri, body: Buffer.from(body) }, timestamp),
      "x-acs-request-id": randomUUID(),
      "Content-Type": "application/json",
      ...headers,
    },
    body: method === "POST" ? body : undefined,
  });
  return { status: response.status, ...Object(await response.json()) };
}

/** Submits an algorithm's input. */
export function superappSubmit(server: SandboxServer, workflow: string, algoInput: object) {
  const body = JSON.stringify({ workflow, version: "1.0.0", algoInput });
  return superappCall(server, { method: "POST", uri: "/openapi/v1/aigc/submitTask", body });
}

/** Asks for a task. */
export function superappQuery(server: SandboxServer, taskId: string) {
  return superappCall(server, {
    method: "GET",
    uri: "/openapi/v1/aigc/queryTask",
    query: `?taskId=${taskId}`,
  });
}
