import type { JobStatus } from "../job-states";

/** What the event stream says of a job. */
export interface JobEventJson {
  id: string;
  status: JobStatus;
  progress: number | null;
  /** Address of the unfinished picture, where there is one. */
  preview?: string;
}

/** Who hears of the stream. `onOpen` and `onClosed` are told in the tab that listens. */
interface JobEventEars {
  onEvent(event: JobEventJson): void;
  /** After each (re)connection, when something may have been missed. */
  onOpen(): void;
  /** The server ended or refused the stream, or is out of reach: perhaps the reader may no longer listen. */
  onClosed(): void;
}

const CHANNEL = "easel-job-events";
const REOPEN_MS = 3_000;

/**
 * Follows the caller's jobs until the signal fires. All tabs share one connection: the tab that holds the lock
 * listens and passes events on, because a browser opens only six connections to one host over HTTP/1.1.
 */
export function followJobEvents({ onEvent, ...ears }: JobEventEars, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (message: MessageEvent<JobEventJson>) => onEvent(message.data);
  signal.addEventListener("abort", () => channel.close(), { once: true });

  const tell = (event: JobEventJson) => {
    onEvent(event);
    channel.postMessage(event);
  };
  const listen = () =>
    new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve(), { once: true });
      openStream({ ...ears, onEvent: tell }, signal);
    });
  if ("locks" in navigator) navigator.locks.request(CHANNEL, { signal }, listen).catch(() => undefined);
  else void listen();
}

/** EventSource reconnects by itself with Last-Event-ID; only a stream the server refused is opened anew. */
function openStream(ears: JobEventEars, signal: AbortSignal): void {
  if (signal.aborted) return;
  const source = new EventSource("/api/v1/events");
  let isOpen = false;
  source.addEventListener("open", () => {
    isOpen = true;
    ears.onOpen();
  });
  source.addEventListener("job", (message: MessageEvent<string>) => {
    ears.onEvent(JSON.parse(message.data) as JobEventJson);
  });
  source.addEventListener("error", () => {
    if (signal.aborted) return;
    const isRefused = source.readyState === EventSource.CLOSED;
    if (isOpen || isRefused) ears.onClosed();
    isOpen = false;
    if (isRefused) setTimeout(() => openStream(ears, signal), REOPEN_MS);
  });
  signal.addEventListener("abort", () => source.close(), { once: true });
}
