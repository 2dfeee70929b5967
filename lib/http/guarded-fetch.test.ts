import { afterEach, describe, expect, it } from "vitest";
import { startLocalServer, type LocalServer } from "../../tests/support/local-server";
import { createGuardedFetch } from "./guarded-fetch";

const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(listener: Parameters<typeof startLocalServer>[0]) {
  const server = await startLocalServer(listener);
  servers.push(server);
  return server;
}

describe("guarded fetch", () => {
  it("posts to a trusted host and returns status, headers and text", async () => {
    const { origin, host } = await serve((request, response) => {
      request.pipe(response.writeHead(201, { "x-seen": String(request.headers["x-sign"]) }));
    });
    const fetch = createGuardedFetch({ trustedHosts: [host], ownOrigins: [] });
    const answer = await fetch(`${origin}/a`, { method: "POST", headers: { "x-sign": "s" }, body: "灵图" });
    expect(answer).toMatchObject({ status: 201, text: "灵图" });
    expect(answer.headers.get("x-seen")).toBe("s");
  });

  it("reuses kept-alive connections", async () => {
    const ports = new Set<number | undefined>();
    const { origin, host } = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("ok");
    });
    const fetch = createGuardedFetch({ trustedHosts: [host], ownOrigins: [] });
    for (let call = 0; call < 6; call += 1) await fetch(origin);
    expect(ports.size).toBeLessThan(3);
  });

  it("does not connect to a private address that is not trusted", async () => {
    let calls = 0;
    const { origin, port } = await serve((_request, response) => {
      calls += 1;
      response.end();
    });
    const fetch = createGuardedFetch({ trustedHosts: [], ownOrigins: [] });
    await expect(fetch(origin)).rejects.toMatchObject({ kind: "address_refused" });
    await expect(fetch(`http://localhost:${port}/`)).rejects.toMatchObject({ kind: "address_refused" });
    expect(calls).toBe(0);
  });

  it("refuses a name at the moment it resolves to a private address, whatever it said before", async () => {
    const answers = ["203.0.114.1", "127.0.0.1"];
    let asked = 0;
    const { port } = await serve((_request, response) => void response.end("secret"));
    const fetch = createGuardedFetch({
      trustedHosts: [],
      ownOrigins: [],
      resolve: async () => [{ address: answers[asked++] ?? "127.0.0.1", family: 4 }],
    });
    const first = fetch(`http://rebind.test:${port}/`, { timeoutMs: 200 });
    await expect(first).rejects.toMatchObject({ kind: expect.stringMatching(/timeout|transport/) });
    await expect(fetch(`http://rebind.test:${port}/`)).rejects.toMatchObject({ kind: "address_refused" });
    expect(asked).toBe(2);
  });

  it("returns a redirect as an answer and does not follow it", async () => {
    let paths = "";
    const { origin, host } = await serve((request, response) => {
      paths += request.url;
      response.writeHead(302, { location: "/next" }).end();
    });
    const fetch = createGuardedFetch({ trustedHosts: [host], ownOrigins: [] });
    expect((await fetch(`${origin}/first`)).status).toBe(302);
    expect(paths).toBe("/first");
  });

  it("stops reading an answer that is too large", async () => {
    const { origin, host } = await serve((_request, response) => void response.end("x".repeat(5_000)));
    const fetch = createGuardedFetch({ trustedHosts: [host], ownOrigins: [] });
    await expect(fetch(origin, { maxBytes: 4_999 })).rejects.toMatchObject({ kind: "too_large" });
    expect((await fetch(origin, { maxBytes: 5_000 })).text).toHaveLength(5_000);
  });

  it("gives up after the time for the whole exchange", async () => {
    const { origin, host } = await serve((_request, response) => {
      response.write("begun");
    });
    const fetch = createGuardedFetch({ trustedHosts: [host], ownOrigins: [] });
    await expect(fetch(origin, { timeoutMs: 100 })).rejects.toMatchObject({ kind: "timeout" });
  });

  it("reports a broken connection as transport", async () => {
    const { origin, host } = await serve((request) => void request.socket.destroy());
    const fetch = createGuardedFetch({ trustedHosts: [host], ownOrigins: [] });
    await expect(fetch(origin)).rejects.toMatchObject({ kind: "transport" });
  });
});
