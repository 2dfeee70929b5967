import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import { zhiqite } from "../../../lib/vendors/zhiqite";
import { startLocalServer } from "../../support/local-server";

export interface Received {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export const NONCE = "11111111-2222-4333-8444-555555555555";
/** 2024-01-12 08:00:00 UTC. */
export const NOW = 1705046400000;
export const CREDENTIALS = {
  appcode: { auth: "appcode", appCode: "c0de" },
  appkey: { auth: "appkey", appKey: "204012345", appSecret: "s3cret/key" },
  accesskey: { auth: "accesskey", accessKeyId: "ak-id", accessKeySecret: "ak-secret" },
} as const;

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
  /** Ends the connection instead of answering. */
  hangUp?: boolean;
}

/** A real HTTP server in ZhiQiTe's place with one scripted answer, and the real client in front of it. */
export async function startVendorDouble(given: Record<string, unknown> = CREDENTIALS.appcode, prefix = "") {
  const received: Received[] = [];
  const script: { answer: Answer } = { answer: { status: 200, body: "{}", headers: {} } };
  const server = await startLocalServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
      const { answer } = script;
      if (answer.hangUp) return void response.destroy();
      response.writeHead(answer.status, { "Content-Type": "application/json", ...answer.headers });
      response.end(answer.body);
    });
  });
  const settings = zhiqite.manifest.settings.parse({ baseUrl: server.origin + prefix, ...given });
  const client = zhiqite.createClient(settings, {
    fetch: createGuardedFetch({ trustedHosts: [server.host], ownOrigins: [] }),
    now: () => NOW,
    randomId: () => NONCE,
  });
  return {
    client,
    received,
    origin: server.origin,
    close: server.close,
    /** What the vendor says from now on. */
    answer(body: unknown, status = 200, headers: Record<string, string> = {}) {
      script.answer = { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
    },
    hangUp() {
      script.answer = { status: 200, headers: {}, body: "", hangUp: true };
    },
  };
}
export type VendorDouble = Awaited<ReturnType<typeof startVendorDouble>>;
