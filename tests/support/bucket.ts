import { startLocalServer } from "./local-server";

const NAME = "pictures";

/** An S3-compatible service in memory: the calls the studio makes, unverified. */
export interface TestBucket {
  name: string;
  origin: string;
  /** By path, the bucket's name included. */
  objects: Map<string, { bytes: Buffer; mime: string | undefined; authorization: string | undefined }>;
  close(): Promise<void>;
}

export async function startBucket(): Promise<TestBucket> {
  const objects: TestBucket["objects"] = new Map();
  const server = await startLocalServer(async (request, response) => {
    const { pathname: key, searchParams } = new URL(String(request.url), "http://s3");
    const found = objects.get(key);
    const { "content-type": mime, authorization } = request.headers;
    const source = request.headers["x-amz-copy-source"];
    if (searchParams.has("list-type")) {
      response.writeHead(200, { "content-type": "application/xml" }).end(listPage(objects, searchParams));
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
  return { name: NAME, origin: server.origin, objects, close: () => server.close() };
}

/** A page of a bucket's list, two keys long so that there are several. */
function listPage(objects: TestBucket["objects"], query: URLSearchParams): string {
  const after = query.get("continuation-token") ?? query.get("start-after") ?? "";
  const prefix = query.get("prefix") ?? "";
  const keys = [...objects.keys()].map((path) => path.slice(`/${NAME}/`.length)).sort();
  const found = keys.filter((key) => key.startsWith(prefix) && key > after);
  const page = found.slice(0, 2).map((key) => {
    const size = objects.get(`/${NAME}/${key}`)?.bytes.length;
    return `<Contents><Key>${key}</Key><Size>${size}</Size><LastModified>2026-11-21T10:00:00.000Z</LastModified></Contents>`;
  });
  const more = found.length > 2;
  const next = more ? `<NextContinuationToken>${found[1]}</NextContinuationToken>` : "";
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${page.join("")}</ListBucketResult>`;
}
