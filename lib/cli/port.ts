import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode, StartFailure } from "./failure";

/** Proves that the studio may listen there; waits up to three seconds for one that is just ending. */
export async function requirePort(host: string, port: number): Promise<void> {
  for (let waited = 0; ; waited += 200) {
    const code = await tryPort(host, port);
    if (code === undefined) return;
    if (code !== "EADDRINUSE") throw new StartFailure(`HOST: cannot listen on ${host}:${port} (${code})`);
    if (waited >= 3_000) {
      throw new StartFailure(
        `PORT: ${port} is taken by another program; choose another one, for example PORT=${port + 1}`,
      );
    }
    await pause(200);
  }
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error) => done(errorCode(error) ?? error.message));
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}
