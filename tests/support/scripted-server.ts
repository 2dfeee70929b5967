import { startLocalServer } from "./local-server";

export interface Received {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A real HTTP server that remembers every call and gives one scripted answer. */
export async function startScriptedServer() {
  const received: Received[] = [];
  const script = { status: 200, body: "", hangUp: false };
  const server = await startLocalServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
      if (script.hangUp) return void response.destroy();
      response.writeHead(script.status, { "Content-Type": "application/json" });
      response.end(script.body);
    });
  });
  return {
    ...server,
    received,
    /** What is answered from now on. */
    answer(body: unknown, status = 200) {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      Object.assign(script, { status, body: text, hangUp: false });
    },
    /** From now on the connection ends without an answer. */
    hangUp() {
      script.hangUp = true;
    },
  };
}
