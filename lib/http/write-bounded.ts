import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OutgoingError } from "./contract";

export interface WriteBounds {
  maxBytes: number;
  rate: { minBytesPerSecond: number; windowMs: number };
}

/**
 * Writes a stream to a new file, hashing on the way. Throws OutgoingError `too_large` at the first byte too
 * many and `too_slow` when a whole window brought less than the minimum rate.
 */
export async function writeBounded(
  body: Readable,
  path: string,
  { maxBytes, rate }: WriteBounds,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  let atWindowStart = 0;
  const slow = new AbortController();
  const needed = (rate.minBytesPerSecond * rate.windowMs) / 1_000;
  const timer = setInterval(() => {
    if (bytes - atWindowStart < needed) {
      slow.abort(new OutgoingError("too_slow", `fewer than ${rate.minBytesPerSecond} bytes a second`));
    }
    atWindowStart = bytes;
  }, rate.windowMs);
  try {
    await pipeline(
      body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length;
          if (bytes > maxBytes) throw new OutgoingError("too_large", `more than ${maxBytes} bytes`);
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { flags: "wx", flush: true }),
      { signal: slow.signal },
    );
  } catch (error) {
    throw slow.signal.aborted ? slow.signal.reason : error;
  } finally {
    clearInterval(timer);
  }
  return { bytes, sha256: hash.digest("hex") };
}
