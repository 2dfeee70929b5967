import type { JobStatus } from "../job-states";

/** What the event stream says of a job. */
export interface JobEventJson {
  id: string;
  status: JobStatus;
  progress: number | null;
  /** Address of the unfinished picture, where there is one. */
  preview?: string;
}

const CHANNEL = "easel-job-events";
const REOPEN_MS = 3_000;

/**
 * Follows the caller's jobs until the signal fires. All tabs share one connection: the tab that holds the lock
 * listens and passes events on, because a browser opens only six connections to one host over HTTP/1.1.
 * `onOpen` fires after each (re)connection of this tab, when something may have been missed.
 */
export function followJobEvents(
  onEvent: (event: JobEventJson) => void,
  onOpen: () => void,
  signal: AbortSignal,
): void {
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
      openStream(tell, onOpen, signal);
    });
  if ("locks" in navigator) navigator.locks.request(CHANNEL, { signal }, listen).catch(() => undefined);
  else void listen();
}

/** EventSource reconnects by itself with Last-Event-ID; only a stream the server refused is opened anew. */
function openStream(onEvent: (event: JobEventJson) => void, onOpen: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const source = new EventSource("/api/v1/events");
  source.addEventListener("open", onOpen);
  source.addEventListener("job", (message: MessageEvent<string>) => {
    onEvent(JSON.parse(message.data) as JobEventJson);
  });
  source.addEventListener("error", () => {
    if (source.readyState !== EventSource.CLOSED || signal.aborted) return;
    setTimeout(() => openStream(onEvent, onOpen, signal), REOPEN_MS);
  });
  signal.addEventListener("abort", () => source.close(), { once: true });
}
