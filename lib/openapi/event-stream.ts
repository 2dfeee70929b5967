import { jobEventHub, type JobEvent } from "../services/jobs/event-hub";
import { subscribeJobEvents } from "../services/jobs/events";
import { watchByStream } from "../services/jobs/watch/stream";

/** A comment this often keeps proxies from closing a quiet stream, in milliseconds. */
const KEEP_ALIVE_MS = 15_000;
/** What a browser waits before it connects again. */
const RETRY_MS = 2_000;

export interface EventStreamOptions {
  ownerId: string;
  /** The last event the client saw; null begins now. */
  afterId: string | null;
  /** Ends with the request. */
  signal: AbortSignal;
  /** Asked at each keep-alive and when the owner's access changed: false closes the stream. */
  mayGoOn(): Promise<boolean>;
}

/** The body of a server-sent event stream of one person's jobs. */
export function jobEventStream({
  ownerId,
  afterId,
  signal,
  mayGoOn,
}: EventStreamOptions): ReadableStream<Uint8Array> {
  const ended = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(stream) {
      const send = (text: string) => {
        if (!ended.signal.aborted) stream.enqueue(encoder.encode(text));
      };
      const timer = setInterval(() => {
        send(": keep-alive\n\n");
        lookAgain();
      }, KEEP_ALIVE_MS);
      const close = () => ended.abort();
      const lookAgain = () => void mayGoOn().then((goesOn) => goesOn || close(), close);
      ended.signal.addEventListener("abort", () => {
        clearInterval(timer);
        stoppers.delete(close);
        closeQuietly(stream);
      });
      stopOnShutdown(close);
      if (signal.aborted) return ended.abort();
      signal.addEventListener("abort", close, { once: true });
      watchByStream(ownerId, ended.signal);
      send(`retry: ${RETRY_MS}\n: connected\n\n`);
      ended.signal.addEventListener("abort", whenAccessChanges(ownerId, lookAgain));
      await subscribeJobEvents(ownerId, afterId, (event) => send(formatEvent(event)), ended.signal);
    },
    cancel: () => ended.abort(),
  });
}

/** Until the function it answers is called. */
function whenAccessChanges(ownerId: string, lookAgain: () => void): () => void {
  const onEvent = () => undefined;
  return jobEventHub().join(ownerId, { onEvent, onReconnect: lookAgain, onAccessChanged: lookAgain });
}

function formatEvent({ eventId, id, status, progress, preview }: JobEvent): string {
  const data = { id, status, progress, ...(preview === null ? {} : { preview }) };
  return `id: ${eventId}\nevent: job\ndata: ${JSON.stringify(data)}\n\n`;
}

function closeQuietly(stream: ReadableStreamDefaultController<Uint8Array>): void {
  try {
    stream.close();
  } catch {
    // The client was faster.
  }
}

/** Open streams would hold the server's clean end up. */
const stoppers = new Set<() => void>();
let isListening = false;

function stopOnShutdown(close: () => void): void {
  stoppers.add(close);
  if (isListening) return;
  isListening = true;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => stoppers.forEach((stop) => stop()));
  }
}
