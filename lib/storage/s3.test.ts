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

/** A page of a bucket's list, two keys long so that there are several. */
function listPage(query: URLSearchParams): string {
  const after = query.get("continuation-token") ?? query.get("start-after") ?? "";
  const prefix = query.get("prefix") ?? "";
  const keys = [...objects.keys()].map((path) => path.slice("/pictures/".length)).sort();
  const found = keys.filter((key) => key.startsWith(prefix) && key > after);
  const page = found.slice(0, 2).map((key) => {
    const size = objects.get(`/pictures/${key}`)?.bytes.length;
    return `<Contents><Key>${key}</Key><Size>${size}</Size><LastModified>2026-11-21T10:00:00.000Z</LastModified></Contents>`;
  });
  const more = found.length > 2;
  const next = more ? `<NextContinuationToken>${found[1]}</NextContinuationToken>` : "";
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${page.join("")}</ListBucketResult>`;
}

/** The calls the studio makes, as an S3-compatible service answers them. */
beforeAll(async () => {
  server = await startLocalServer(async (request, response) => {
    const { pathname: key, searchParams } = new URL(String(request.url), "http://s3");
    const found = objects.get(key);
    const { "content-type": mime, authorization } = request.headers;
    const source = request.headers["x-amz-copy-source"];
    if (searchParams.has("list-type")) {
      response.writeHead(200, { "content-type": "application/xml" }).end(listPage(searchParams));
    } else if (typeof source === "string") {
      const copied = objects.get(`/${source}`);
      if (copied) objects.set(key, copied);
      response
        .writeHead(copied ? 200 : 404)
        .end(copied ? "<CopyObjectResult/>" : "<Error><Code>NoSuchKey</Code></Error>");
    } else if (request.method === "PUT") {
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
