import { randomUUID } from "node:crypto";
import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import type { VendorClient } from "../../../lib/vendors/contract";
import { lingtu } from "../../../lib/vendors/lingtu";
import { startLocalServer } from "../../support/local-server";

export interface Received {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
export interface Answer {
  status?: number;
  body: string;
  /** Ends the connection instead of answering. */
  hangUp?: boolean;
}

export const APP_ID = "easel-test";
export const SECRET = "s3cret/密";
/** 2019-09-27 07:26:28.900 UTC. */
export const NOW = 1569569188900;

/** A real HTTP server in LingTu's place with one scripted answer, and the real client in front of it. */
export async function startVendorDouble(prefix = "") {
  const received: Received[] = [];
  const script: { answer: Answer } = { answer: { body: "1" } };
  const server = await startLocalServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
      if (script.answer.hangUp) return void response.destroy();
      response.writeHead(script.answer.status ?? 200, { "Content-Type": "application/json" });
      response.end(script.answer.body);
    });
  });
  const client: VendorClient = lingtu.createClient(
    { baseUrl: server.origin + prefix, appId: APP_ID, secret: SECRET },
    {
      fetch: createGuardedFetch({ trustedHosts: [server.host], ownOrigins: [] }),
      now: () => NOW,
      randomId: randomUUID,
    },
  );
  return {
    client,
    received,
    close: server.close,
    /** What the vendor says from now on. */
    answer(body: unknown, status = 200) {
      script.answer = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
    },
    hangUp() {
      script.answer = { body: "", hangUp: true };
    },
  };
}
export type VendorDouble = Awaited<ReturnType<typeof startVendorDouble>>;
