import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SandboxContext } from "./context";
import { applyControl, type Control } from "./faults/control";
import { handleSandboxRequest } from "./handle";
import { forgetSandbox, houseOf } from "./state/sandbox";
import type { VendorId } from "../vendors/vendor-ids";
import type { LedgerEntry } from "./state/ledger";

export interface SandboxServer {
  port: number;
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** LingTu's base URL here. */
  lingtuUrl: string;
  /** Any vendor's base URL here. */
  urlOf(vendor: VendorId): string;
  control(switches: Control): void;
  ledger(requestId?: string): LedgerEntry[];
  /** Stops listening, breaks open connections and forgets what is only in memory, as a kill would. */
  close(): Promise<void>;
}

/** The sandbox alone on a port of this machine (0: any free one), for tests and benchmarks. */
export async function startSandboxServer(
  options: { port?: number } & Omit<SandboxContext, "origin" | "fromLoopback">,
): Promise<SandboxServer> {
  const { port: wanted = 0, ...rest } = options;
  const server = createServer((incoming, outgoing) => {
    const origin = `http://127.0.0.1:${portOf()}`;
    const aborted = new AbortController();
    outgoing.on("close", () => aborted.abort());
    void answer(incoming, origin, aborted.signal)
      .then((response) => send(response, outgoing))
      .catch(() => outgoing.destroy());
  });
  const portOf = () => (server.address() as AddressInfo).port;
  const answer = async (incoming: IncomingMessage, origin: string, signal: AbortSignal) =>
    handleSandboxRequest(await toRequest(incoming, origin, signal), { ...rest, origin, fromLoopback: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", resolve);
  });
  const port = portOf();
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    lingtuUrl: `${origin}/sandbox/lingtu`,
    urlOf: (vendor) => `${origin}/sandbox/${vendor}`,
    control: (switches) => applyControl(houseOf(rest), switches),
    ledger: (requestId) =>
      [...houseOf(rest).vendors.values()].flatMap(({ ledger }) => ledger.list(requestId)),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      forgetSandbox(rest.dataDir);
    },
  };
}

async function toRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === "string") headers.set(name, value);
  }
  const body = incoming.method === "POST" ? Buffer.concat(await incoming.toArray()) : undefined;
  return new Request(new URL(incoming.url ?? "/", origin), {
    method: incoming.method,
    headers,
    body,
    signal,
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) {
    outgoing.end();
    return;
  }
  await pipeline(Readable.from(response.body), outgoing);
}
