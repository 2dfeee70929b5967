import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startLocalServer, type LocalServer } from "../../tests/support/local-server";
import { createGuardedDownload } from "./guarded-download";

const servers: LocalServer[] = [];
let tempDir: string;

beforeEach(async () => {
  tempDir = await mkdtemp(join(tmpdir(), "download-"));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(tempDir, { recursive: true });
});

async function serve(listener: Parameters<typeof startLocalServer>[0]) {
  const server = await startLocalServer(listener);
  servers.push(server);
  return server;
}
function downloader(trustedHosts: string[], ownOrigins: string[] = [], rateWindowMs = 60_000) {
  return createGuardedDownload({ trustedHosts, ownOrigins, tempDir, rateWindowMs });
}
const bounds = { maxBytes: 1_000_000, minBytesPerSecond: 1_000 };

describe("guarded download", () => {
  it("stores the bytes and their sha256, following redirects", async () => {
    const bytes = Buffer.alloc(300_000, "easel");
    const { origin, host } = await serve((request, response) => {
      if (request.url === "/file") response.end(bytes);
      else response.writeHead(302, { location: "/file" }).end();
    });
    const file = await downloader([host])(`${origin}/start`, bounds);
    expect(file).toMatchObject({ bytes: 300_000, sha256: createHash("sha256").update(bytes).digest("hex") });
    expect(await readFile(file.path)).toEqual(bytes);
  });

  it("refuses a redirect to a private address and leaves nothing behind", async () => {
    const inside = await serve((_request, response) => void response.end("secret"));
    const { origin, host } = await serve((_request, response) => {
      response.writeHead(302, { location: inside.origin }).end();
    });
    await expect(downloader([host])(origin, bounds)).rejects.toMatchObject({ kind: "address_refused" });
    expect(await readdir(tempDir)).toEqual([]);
  });

  it("does not let somebody else's redirect into the studio's own sandbox", async () => {
    const own = await serve((request, response) => {
      if (request.url === "/sandbox/a") response.writeHead(302, { location: "/sandbox/b" }).end();
      else response.end("picture");
    });
    const { origin, host } = await serve((_request, response) => {
      response.writeHead(302, { location: `${own.origin}/sandbox/b` }).end();
    });
    const download = downloader([host], [`${own.origin}/sandbox`]);
    await expect(download(origin, bounds)).rejects.toMatchObject({ kind: "address_refused" });
    expect((await download(`${own.origin}/sandbox/a`, bounds)).bytes).toBe(7);
  });

  it("follows five redirects and no sixth", async () => {
    const { origin, host } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end("end");
      else response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    expect((await downloader([host])(`${origin}/5`, bounds)).bytes).toBe(3);
    await expect(downloader([host])(`${origin}/6`, bounds)).rejects.toMatchObject({
      kind: "bad_status",
      status: 307,
    });
  });

  it("refuses an announced size above the bound before reading", async () => {
    const { origin, host } = await serve((_request, response) => {
      response.writeHead(200, { "content-length": 2_000_000 }).write("x");
    });
    await expect(downloader([host])(origin, bounds)).rejects.toMatchObject({ kind: "too_large" });
  });

  it("stops an unannounced stream at the bound", async () => {
    const { origin, host } = await serve((_request, response) => {
      for (let sent = 0; sent < 20; sent += 1) response.write(Buffer.alloc(100_000));
      response.end();
    });
    await expect(downloader([host])(origin, bounds)).rejects.toMatchObject({ kind: "too_large" });
    expect(await readdir(tempDir)).toEqual([]);
  });

  it("gives up on a drip", async () => {
    const { origin, host } = await serve((_request, response) => {
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    });
    await expect(downloader([host], [], 100)(origin, bounds)).rejects.toMatchObject({ kind: "too_slow" });
  });

  it("gives up when the whole takes too long, however steady it is", async () => {
    const { origin, host } = await serve((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(1_000)), 20);
      response.on("close", () => clearInterval(timer));
    });
    const slow = downloader([host])(origin, { ...bounds, timeoutMs: 300 });
    await expect(slow).rejects.toMatchObject({ kind: "too_slow" });
    expect(await readdir(tempDir)).toEqual([]);
  });

  it("reports a transfer that ends before its announced length as broken", async () => {
    const { origin, host } = await serve((_request, response) => {
      response.writeHead(200, { "content-length": 1_000 }).write("only this");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(downloader([host])(origin, bounds)).rejects.toMatchObject({ kind: "transport" });
  });

  it("reports a missing file with its status", async () => {
    const { origin, host } = await serve((_request, response) => void response.writeHead(404).end("gone"));
    await expect(downloader([host])(origin, bounds)).rejects.toMatchObject({
      kind: "bad_status",
      status: 404,
    });
  });
});
