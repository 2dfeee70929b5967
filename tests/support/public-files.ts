import { startLocalServer, type LocalServer } from "./local-server";

/** The studio's public file addresses (`/f/…`) on a server of their own. */
export function startPublicFiles(): Promise<LocalServer> {
  return startLocalServer((_request, response) => void response.writeHead(404).end());
}
