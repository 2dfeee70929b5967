import { startLocalServer, type LocalServer } from "./local-server";

/** The studio's public file addresses (`/f/…`) on a server of their own. */
export function startPublicFiles(): Promise<LocalServer> {
  return startLocalServer(async ({ method, url = "" }, response) => {
    // Loaded with the first call: the environment is set only after this server's port is known.
    const { servePublicFile } = await import("../../lib/services/pictures/serve-public-file");
    const answer = await servePublicFile(url.replace(/^\/f\//, ""), method === "HEAD");
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
}
