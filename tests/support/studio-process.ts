import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A studio started as people start it, seen from outside. */
export interface StudioProcess {
  child: ChildProcess;
  url: string;
  /** All it has printed so far, both streams. */
  printed(): string;
  /** Resolves when it says that it is ready; rejects with what it printed when it ends before. */
  ready: Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** A loopback port nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Runs the start command with exactly these variables beside PATH and HOME. */
export function startStudio(port: number, variables: Record<string, string>): StudioProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/start.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      ...variables,
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk));
  const ended = once(child, "exit").then(([code, signal]) => ({ code, signal }));
  const ready = new Promise<void>((done, fail) => {
    child.stdout.on("data", () => printed.includes("ready at") && done());
    void ended.then(() => fail(new Error(`ended before it was ready:\n${printed}`)));
  });
  ready.catch(() => undefined);
  return { child, url: `http://127.0.0.1:${port}`, printed: () => printed, ready, ended };
}
