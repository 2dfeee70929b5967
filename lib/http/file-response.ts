import { Readable } from "node:stream";
import { parseRange, type ByteRange } from "./byte-range";

/** A stored file on its way to somebody. */
export interface ServedFile {
  mime: string;
  size: number;
  /** Changes when the bytes do; quoted. */
  etag: string;
  /** The file name a download gets. */
  name: string;
  /** Saved instead of shown. */
  attachment: boolean;
  open(range?: ByteRange): Promise<Readable | Uint8Array<ArrayBuffer>>;
}

/** Whatever the bytes turn out to be, they run nothing in the studio's origin. */
const HARMLESS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Answers a file: whole, a range, or "not modified". Bytes under one address never change, so browsers keep
 * them; only this person's, since the address asks for a session.
 */
export async function fileResponse(
  request: Request,
  file: ServedFile,
  caching = "private, max-age=31536000, immutable",
): Promise<Response> {
  const headers: Record<string, string> = {
    ...HARMLESS,
    ETag: file.etag,
    "Cache-Control": caching,
    Vary: "Cookie, Authorization",
    "Content-Type": file.mime,
    "Content-Disposition": disposition(file),
    "Accept-Ranges": "bytes",
  };
  const known = request.headers.get("if-none-match");
  if (known?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === file.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const condition = request.headers.get("if-range");
  const range =
    condition && condition !== file.etag ? null : parseRange(request.headers.get("range"), file.size);
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${file.size}` },
    });
  }
  if (range) headers["Content-Range"] = `bytes ${range.start}-${range.end}/${file.size}`;
  headers["Content-Length"] = String(range ? range.end - range.start + 1 : file.size);
  const body = request.method === "HEAD" ? null : await file.open(range ?? undefined);
  return new Response(body instanceof Readable ? webStream(body) : body, {
    status: range ? 206 : 200,
    headers,
  });
}

/** A file's bytes as a response's body; a reader that leaves closes the file. */
export function webStream(body: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void body.destroy(),
  });
}

function disposition({ name, attachment }: ServedFile): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${attachment ? "attachment" : "inline"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
