import { randomUUID } from "node:crypto";
import { expectedSign } from "../lingtu/authorise";
import type { SandboxServer } from "../server";

export interface Answer {
  status: number;
  text: string;
  json(): Record<string, unknown>;
}

/** Signs and sends one LingTu call to a sandbox on its own port, as any client of the vendor would. */
export async function signedCall(
  server: SandboxServer,
  uri: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const salt = randomUUID();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const response = await fetch(server.lingtuUrl + uri, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      appId: "sandbox",
      timestamp,
      salt,
      sign: expectedSign(uri, salt, timestamp),
      "content-type": "application/json",
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, json: () => Object(JSON.parse(text)) };
}

/** Submits and answers the job id as text, however it was written. */
export async function submitted(server: SandboxServer, uri: string, body: unknown): Promise<string> {
  const { status, text } = await signedCall(server, uri, body);
  if (status !== 200) throw new Error(`${uri} answered ${status}: ${text}`);
  return text.replaceAll('"', "");
}

/** Asks until the task is no longer waiting or executing. */
export async function settled(server: SandboxServer, jobId: string): Promise<Record<string, unknown>> {
  for (;;) {
    const report = (await signedCall(server, "/aigc/job/result", { jobId })).json();
    if (report.status !== "waiting" && report.status !== "executing") return report;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
