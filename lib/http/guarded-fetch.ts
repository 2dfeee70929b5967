import { request } from "undici";
import { OutgoingError, type GuardedFetch } from "./contract";
import { createGuardedAgents, type GuardOptions } from "./guarded-agents";
import { asOutgoingError } from "./outgoing-failure";
import { redactUrl } from "./redact";

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;

/** Makes the one function that calls vendors (see GuardedFetch). Connections are kept alive and reused. */
export function createGuardedFetch(options: GuardOptions): GuardedFetch {
  const agents = createGuardedAgents(options);
  return async (
    address,
    { method = "GET", headers, body, timeoutMs = DEFAULT_TIMEOUT_MS, maxBytes } = {},
  ) => {
    const { url, dispatcher } = agents.allow(address);
    const deadline = new AbortController();
    const late = new OutgoingError("timeout", `${redactUrl(url)}: no whole answer in ${timeoutMs} ms`);
    const timer = setTimeout(() => deadline.abort(late), timeoutMs);
    try {
      const answer = await request(url, { dispatcher, method, headers, body, signal: deadline.signal });
      const text = await readText(answer.body, maxBytes ?? DEFAULT_MAX_BYTES, url);
      return { status: answer.statusCode, headers: headersOf(answer.headers), text };
    } catch (error) {
      throw asOutgoingError(error, url, deadline.signal);
    } finally {
      clearTimeout(timer);
    }
  };
}

async function readText(body: AsyncIterable<Buffer>, maxBytes: number, url: URL): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop by throwing destroys the stream and its connection.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new OutgoingError("too_large", `${redactUrl(url)}: more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function headersOf(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  return headers;
}
