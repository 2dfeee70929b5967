import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLocalServer, type LocalServer } from "../../tests/support/local-server";
import { allowUrl } from "./address-policy";
import { createGuardedDownload } from "./guarded-download";
import { createGuardedFetch } from "./guarded-fetch";

/** A vendor that is trusted and turned bad, and something inside that answers whoever gets there. */
let vendor: LocalServer;
let inside: LocalServer;
let insideCalls = 0;
let tempDir: string;
const PACKED = gzipSync(Buffer.alloc(100_000_000));

beforeAll(async () => {
  tempDir = await mkdtemp(join(tmpdir(), "attacks-"));
  inside = await startLocalServer((_request, response) => {
    insideCalls += 1;
    response.end("the inside");
  });
  vendor = await startLocalServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://vendor.test");
    if (asked.pathname === "/to") {
      const location = asked.searchParams.get("location") ?? "";
      response.writeHead(302, { location: location.replace(/[^ -~]/g, encodeURIComponent) }).end();
    } else
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" }).end(PACKED);
  });
});
afterAll(async () => {
  await Promise.all([vendor.close(), inside.close()]);
  await rm(tempDir, { recursive: true });
});

const policy = () => ({ trustedHosts: [vendor.host], ownOrigins: [] });
const bounds = { maxBytes: 1_000_000 };

describe("a result whose address leads inside by a redirect", () => {
  it.each([
    ["as it is", (port: number) => `http://127.0.0.1:${port}/`],
    ["by its name", (port: number) => `http://localhost:${port}/`],
    ["by a name with a dot behind", (port: number) => `http://localhost.:${port}/`],
    ["in decimal", (port: number) => `http://2130706433:${port}/`],
    ["in octal", (port: number) => `http://0177.0.0.01:${port}/`],
    ["in hexadecimal", (port: number) => `http://0x7f000001:${port}/`],
    ["in a mixture", (port: number) => `http://0x7f.0.1:${port}/`],
    ["with parts left out", (port: number) => `http://127.1:${port}/`],
    ["as no address at all", (port: number) => `http://0:${port}/`],
    ["as mapped IPv6", (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ["as mapped IPv6 in hexadecimal", (port: number) => `http://[::ffff:7f00:1]:${port}/`],
    ["as compatible IPv6", (port: number) => `http://[::127.0.0.1]:${port}/`],
    ["as NAT64", (port: number) => `http://[64:ff9b::127.0.0.1]:${port}/`],
    ["as loopback IPv6", (port: number) => `http://[::1]:${port}/`],
    ["in full-width digits", (port: number) => `http://１２７.０.０.１:${port}/`],
    ["in escapes", (port: number) => `http://%31%32%37.0.0.1:${port}/`],
    ["behind credentials", (port: number) => `http://vendor.test@127.0.0.1:${port}/`],
    ["without its scheme", (port: number) => `//127.0.0.1:${port}/`],
    ["with backslashes", (port: number) => `http:\\\\127.0.0.1:${port}\\`],
    ["to the cloud's own address", () => "http://169.254.169.254/latest/meta-data/"],
    ["to a file", () => "file:///etc/passwd"],
    ["to data", () => "data:text/plain,the%20inside"],
    ["to another protocol", (port: number) => `gopher://127.0.0.1:${port}/_x`],
  ])("is refused, written %s", async (_how, write) => {
    const download = createGuardedDownload({ ...policy(), tempDir });
    const address = `${vendor.origin}/to?location=${encodeURIComponent(write(inside.port))}`;
    await expect(download(address, bounds)).rejects.toMatchObject({
      kind: expect.stringMatching(/address_refused|bad_status|transport/),
    });
    expect([insideCalls, await readdir(tempDir)]).toEqual([0, []]);
  });
});

describe("a name that changes its mind between asking and connecting", () => {
  it.each([
    ["127.0.0.1", 4],
    ["10.0.0.1", 4],
    ["::1", 6],
    ["::ffff:127.0.0.1", 6],
    ["fd00::1", 6],
  ] as const)("is refused where the connection would go: %s", async (address, family) => {
    const resolve = async () => [{ address, family }];
    const fetch = createGuardedFetch({ ...policy(), resolve });
    await expect(fetch(`http://rebind.test:${inside.port}/`)).rejects.toMatchObject({
      kind: "address_refused",
    });
    expect(insideCalls).toBe(0);
  });

  it("is connected at none of its inner addresses where it has outer ones too", async () => {
    const resolve = async () => [
      { address: "127.0.0.1", family: 4 },
      { address: "::1", family: 6 },
    ];
    const fetch = createGuardedFetch({ ...policy(), resolve });
    await expect(fetch(`http://both.test:${inside.port}/`)).rejects.toMatchObject({
      kind: "address_refused",
    });
    expect(insideCalls).toBe(0);
  });
});

describe("an address of a port that is no web server's", () => {
  it.each([22, 25, 53, 110, 143, 389, 445, 465, 587, 993])("is refused: %i", (port) => {
    expect(() => allowUrl(`http://example.com:${port}/`, policy())).toThrow(/port/);
  });

  it.each(["", ":80", ":443", ":8080", ":8443"])("is let through where it is one: %s", (port) => {
    expect(allowUrl(`http://example.com${port}/`, policy()).trusted).toBe(false);
  });
});

describe("an answer of 100 kB that unpacks to 100 MB", () => {
  it("is not unpacked by a call", async () => {
    const before = process.memoryUsage.rss();
    const answer = await createGuardedFetch(policy())(`${vendor.origin}/bomb`);
    expect(answer.text.length).toBeLessThan(200_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(80_000_000);
  });

  it("is not unpacked by a download", async () => {
    const file = await createGuardedDownload({ ...policy(), tempDir })(`${vendor.origin}/bomb`, bounds);
    expect(file.bytes).toBe(PACKED.length);
    await rm(file.path);
  });
});
