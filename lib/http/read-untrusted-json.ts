import { parseJson } from "./storable";

const MAX_BYTES = 2 * 1024 * 1024;
const MAX_MS = 10_000;

/**
 * The JSON somebody unknown sends; undefined for what is too long, too slow, broken off or no JSON. Whoever
 * sends it is not made wait for longer than that.
 */
export async function readUntrustedJson(
  request: Request,
  { maxBytes = MAX_BYTES, maxMs = MAX_MS }: { maxBytes?: number; maxMs?: number } = {},
): Promise<unknown> {
  const reader = request.body?.getReader();
  if (!reader) return undefined;
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), maxMs);
  try {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parseJson(Buffer.concat(chunks).toString("utf8"));
      bytes += value.byteLength;
      if (bytes > maxBytes) return undefined;
      chunks.push(value);
    }
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    void reader.cancel().catch(() => undefined);
  }
}
