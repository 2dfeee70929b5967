import type { Fault } from "../faults/faults";
import { pause } from "../faults/strike";

const HUGE_BYTES = 80 * 1024 * 1024;

/** A result file as a bad day delivers it. */
export function spoiltFile(fault: Fault, bytes: Buffer<ArrayBuffer>, signal: AbortSignal): Response {
  switch (fault.kind) {
    case "file_error":
      return new Response("Internal Server Error", { status: 500 });
    case "file_html":
      return new Response("<!doctype html><title>Sign in</title>", {
        headers: { "content-type": "text/html" },
      });
    case "file_wrong_type":
      return new Response(bytes, { headers: { "content-type": "text/plain" } });
    case "file_huge":
      return new Response(stream(repeat(bytes, HUGE_BYTES)), { headers: { "content-type": "image/png" } });
    case "file_slow":
      return new Response(stream(drip(bytes, fault.ms, signal)), {
        headers: { "content-type": "image/png" },
      });
    case "file_broken":
      return new Response(stream(half(bytes)), {
        headers: { "content-type": "image/png", "content-length": String(bytes.length) },
      });
    case "file_redirect":
      return new Response(null, {
        status: 302,
        headers: { location: fault.location ?? "http://169.254.169.254/latest/meta-data/" },
      });
    default:
      return new Response("Not found", { status: 404 });
  }
}

function stream(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* repeat(bytes: Uint8Array, total: number): AsyncGenerator<Uint8Array> {
  const block = Buffer.alloc(1024 * 1024, bytes);
  for (let sent = 0; sent < total; sent += block.length) yield block;
}

async function* drip(bytes: Uint8Array, ms: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length && !signal.aborted; at += 64) {
    yield bytes.subarray(at, at + 64);
    await pause(Math.max(1, ms / (bytes.length / 64)), signal);
  }
}

async function* half(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, Math.floor(bytes.length / 2));
  throw new Error("the sandbox drops this connection");
}
