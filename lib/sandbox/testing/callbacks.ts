import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

type Reply = { status: number; body: string } | null;

/** Takes callbacks on loopback, one address for each task, and answers as a studio does unless told otherwise. */
export async function receiveCallbacks() {
  const received = new Map<string, string[]>();
  let reply: (attempt: number) => Reply = () => null;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const name = (request.url ?? "").slice(1);
      const bodies = [...(received.get(name) ?? []), body];
      received.set(name, bodies);
      const { status, body: words } = reply(bodies.length) ?? { status: 200, body: '{"code":"200"}' };
      response.writeHead(status, { "content-type": "application/json" }).end(words);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name: string) => `http://127.0.0.1:${port}/${name}`,
    /** What came for this task, in order. */
    bodies: (name: string) => received.get(name) ?? [],
    /** Null answers `{"code":"200"}`. */
    answerWith: (next: (attempt: number) => Reply) => {
      reply = next;
    },
    reset: () => {
      received.clear();
      reply = () => null;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
