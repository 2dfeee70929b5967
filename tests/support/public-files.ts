import { Readable } from "node:stream";
import { startLocalServer, type LocalServer } from "./local-server";

/** The studio's public file addresses (`/f/…`) on a server of their own, answered by the studio's own service. */
export function startPublicFiles(): Promise<LocalServer> {
  return startLocalServer((request, response) => {
    // The service reads the environment, which is not set before a server's address is known.
    void import("../../lib/services/pictures/serve-public-file").then(async ({ servePublicFile }) => {
      const answer = await servePublicFile(request.url?.replace("/f/", "") ?? "", request.method === "HEAD");
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      if (answer.body) Readable.from(answer.body).pipe(response);
      else response.end();
    });
  });
}
