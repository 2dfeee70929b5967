import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLocalServer, type LocalServer } from "../../tests/support/local-server";
import { describeStorage } from "../../tests/support/storage-suite";
import { createS3Storage } from "./s3";
import type { Storage } from "./contract";

const objects = new Map<
  string,
  { bytes: Buffer; mime: string | undefined; authorization: string | undefined }
>();
let server: LocalServer;
let s3: Storage;

/** The four calls the studio makes, as an S3-compatible service answers them. */
beforeAll(async () => {
  server = await startLocalServer(async (request, response) => {
    const key = new URL(String(request.url), "http://s3").pathname;
    const found = objects.get(key);
    const { "content-type": mime, authorization } = request.headers;
    if (request.method === "PUT") {
      objects.set(key, { bytes: Buffer.concat(await request.toArray()), mime, authorization });
      response.end();
    } else if (request.method === "DELETE") {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (!found) {
      response.writeHead(404).end(request.method === "HEAD" ? "" : "<Error><Code>NoSuchKey</Code></Error>");
    } else {
      const [, start, end] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
      const part = start ? found.bytes.subarray(Number(start), Number(end) + 1) : found.bytes;
      const range = start ? { "content-range": `bytes ${start}-${end}/${found.bytes.length}` } : {};
      response.writeHead(start ? 206 : 200, { "content-length": part.length, ...range });
      response.end(request.method === "HEAD" ? undefined : part);
    }
  });
  s3 = createS3Storage({
    bucket: "pictures",
    endpoint: server.origin,
    region: "eu-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
});
afterAll(() => server.close());

describe("S3 storage", () => {
  describeStorage(() => s3);

  it("puts under the bucket's path with its type, signed", async () => {
    await s3.put("typed.webp", Buffer.from("x"), "image/webp");
    const stored = objects.get("/pictures/typed.webp");
    expect(stored?.mime).toBe("image/webp");
    expect(stored?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-1\/s3\//);
  });

  it("does not know how many bytes are left", async () => {
    expect(await s3.freeBytes()).toBeNull();
  });
});
