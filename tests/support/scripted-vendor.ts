import { createGuardedFetch } from "../../lib/http/guarded-fetch";
import type { GuardedFetch } from "../../lib/http/contract";
import { startLocalServer } from "./local-server";

/** One call as a vendor received it. */
export interface Received {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A real HTTP server in a vendor's place that gives one scripted answer, and the guarded fetch that reaches it. */
export interface ScriptedVendor {
  origin: string;
  fetch: GuardedFetch;
  received: Received[];
  /** What the vendor says from now on. */
  answer(body: unknown, status?: number): void;
  /** From now on it ends connections instead of answering. */
  hangUp(): void;
  close(): Promise<void>;
}

export async function startScriptedVendor(): Promise<ScriptedVendor> {
  const received: Received[] = [];
  let script: { status: number; body: string } | null = { status: 200, body: "1" };
  const server = await startLocalServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
      if (!script) return void response.destroy();
      response.writeHead(script.status, { "Content-Type": "application/json" });
      response.end(script.body);
    });
  });
  return {
    origin: server.origin,
    fetch: createGuardedFetch({ trustedHosts: [server.host], ownOrigins: [] }),
    received,
    answer: (body, status = 200) => {
      script = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
    },
    hangUp: () => {
      script = null;
    },
    close: server.close,
  };
}
