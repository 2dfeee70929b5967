import { request } from "node:http";
import { startLocalServer, type LocalServer } from "./local-server";

/** Something in front of the sandbox vendors that can fall silent, as a vendor's own gateway does. */
export interface Gateway extends LocalServer {
  /** Every call, as `POST /path`. */
  calls: string[];
  /** Answers 503 to everything instead of passing it on. */
  silent: boolean;
  /** Where calls are passed on to. */
  target: number;
}

export async function startGateway(): Promise<Gateway> {
  const state = { calls: [] as string[], silent: false, target: 0 };
  const server = await startLocalServer((incoming, outgoing) => {
    state.calls.push(`${incoming.method} ${incoming.url}`);
    if (state.silent) {
      incoming.resume();
      outgoing.writeHead(503);
      return void outgoing.end("<html>upstream is down</html>");
    }
    const { method, url: path, headers } = incoming;
    const passed = request({ port: state.target, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  return Object.assign(state, server);
}

/** The environment under which LingTu is called through the gateway. */
export function lingtuThrough({ origin, host }: Gateway): Record<string, string> {
  return {
    LINGTU_BASE_URL: `${origin}/sandbox/lingtu`,
    LINGTU_APP_ID: "sandbox",
    LINGTU_SECRET: "sandbox-secret",
    STUDIO_TRUSTED_HOSTS: host,
  };
}
