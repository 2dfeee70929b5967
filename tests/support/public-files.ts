import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { startLocalServer, type LocalServer } from "./local-server";

/**
 * What vendors reach of the studio (`/f/…` and `/api/callbacks/…`) on a server of its own, answered by the studio's
 * own code.
 */
export function startPublicFiles(): Promise<LocalServer> {
  return startLocalServer((request, response) => {
    const answering = request.url?.startsWith("/api/callbacks/") ? calledBack(request) : file(request);
    void answering.then((answer) => send(answer, response));
  });
}

/** The services read the environment, which is not set before a server's address is known. */
async function file(request: IncomingMessage): Promise<Response> {
  const { servePublicFile } = await import("../../lib/services/pictures/serve-public-file");
  return servePublicFile(request.url?.replace("/f/", "") ?? "", request.method === "HEAD");
}

async function calledBack(request: IncomingMessage): Promise<Response> {
  const { POST } = await import("../../app/api/callbacks/[provider]/[token]/route");
  const [, , , provider = "", token = ""] = request.url?.split("/") ?? [];
  const body = Buffer.concat(await request.toArray());
  const posted = new Request("http://studio/", { method: "POST", body });
  return POST(posted, { params: Promise.resolve({ provider, token }) });
}

function send(answer: Response, response: ServerResponse): void {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) Readable.from(answer.body).pipe(response);
  else response.end();
}
