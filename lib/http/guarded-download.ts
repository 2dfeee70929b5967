import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { v4 as uuid } from "uuid";
import { type Dispatcher, request } from "undici";
import { OutgoingError, type DownloadBounds, type GuardedDownload } from "./contract";
import { createGuardedAgents, type GuardedAgents, type GuardOptions } from "./guarded-agents";
import { asOutgoingError } from "./outgoing-failure";
import { redactUrl } from "./redact";
import { writeBounded } from "./write-bounded";

const MAX_REDIRECTS = 5;

export interface GuardedDownloadOptions extends GuardOptions {
  /** Where temporary files go; on the storage's own file system, so that keeping one is a rename. */
  tempDir: string;
  /** Milliseconds over which the rate is measured; default 5,000. */
  rateWindowMs?: number;
}

/** Makes the one function that fetches files named by others (see GuardedDownload). */
export function createGuardedDownload(options: GuardedDownloadOptions): GuardedDownload {
  const agents = createGuardedAgents(options);
  return async (address, bounds) => {
    await mkdir(options.tempDir, { recursive: true });
    const path = join(options.tempDir, `${uuid()}.part`);
    const { timeoutMs = 600_000, minBytesPerSecond = 8 * 1024 } = bounds;
    const deadline = new AbortController();
    const slow = new OutgoingError("too_slow", `${redactUrl(address)}: not finished in ${timeoutMs} ms`);
    const timer = setTimeout(() => deadline.abort(slow), timeoutMs);
    try {
      const body = await open(agents, address, bounds, deadline.signal);
      const rate = { minBytesPerSecond, windowMs: options.rateWindowMs ?? 5_000 };
      return { path, ...(await writeBounded(body, path, { maxBytes: bounds.maxBytes, rate })) };
    } catch (error) {
      await rm(path, { force: true });
      throw asOutgoingError(error, address, deadline.signal);
    } finally {
      clearTimeout(timer);
    }
  };
}

async function open(
  agents: GuardedAgents,
  address: string,
  { maxBytes, answerTimeoutMs = 20_000 }: DownloadBounds,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData["body"]> {
  let target = agents.allow(address);
  for (let redirects = 0; ; redirects += 1) {
    const { url, dispatcher } = target;
    const headers = { accept: "*/*", "accept-encoding": "identity" };
    const answer = await request(url, { dispatcher, headers, signal, headersTimeout: answerTimeoutMs });
    const { statusCode, body } = answer;
    if (statusCode === 200) {
      if (Number(answer.headers["content-length"] ?? 0) <= maxBytes) return body;
      discard(body);
      throw new OutgoingError("too_large", `${redactUrl(url)}: announces more than ${maxBytes} bytes`);
    }
    discard(body);
    const location = statusCode >= 300 && statusCode < 400 ? answer.headers.location : undefined;
    if (typeof location !== "string" || !URL.canParse(location, url) || redirects >= MAX_REDIRECTS) {
      throw new OutgoingError("bad_status", `${redactUrl(url)}: answered ${statusCode}`, {
        status: statusCode,
      });
    }
    target = agents.allow(new URL(location, url), target);
  }
}

/** Drops an unwanted answer with its connection, whatever it would still have sent. */
function discard(body: Dispatcher.ResponseData["body"]): void {
  body.on("error", () => undefined);
  body.destroy();
}
