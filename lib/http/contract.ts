/**
 * Why an outgoing call gave no usable answer. `address_refused`: the guard does not let the studio go there.
 * `too_large`, `too_slow`: a bound was crossed. `timeout`: nothing was heard in time. `bad_status`: a file's
 * address answered something else than the file. `transport`: the connection failed or broke.
 */
export type OutgoingErrorKind =
  "address_refused" | "too_large" | "too_slow" | "timeout" | "bad_status" | "transport";

/** An outgoing call that failed before a whole answer was read. Expected; callers turn it into an outcome. */
export class OutgoingError extends Error {
  constructor(
    readonly kind: OutgoingErrorKind,
    message: string,
    options?: ErrorOptions & { status?: number },
  ) {
    super(message, options);
    this.name = "OutgoingError";
    this.status = options?.status;
  }
  /** The HTTP status of a `bad_status`. */
  readonly status: number | undefined;
}

export interface OutgoingRequest {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds for the whole exchange; default 30,000. */
  timeoutMs?: number;
  /** Largest answer in bytes; default 4 MiB. */
  maxBytes?: number;
}
export interface OutgoingAnswer {
  status: number;
  headers: Headers;
  text: string;
}
/**
 * The only way to call a vendor: DNS results checked against private addresses at connect time, redirects not
 * followed, bytes and time bounded. Throws OutgoingError.
 */
export type GuardedFetch = (url: string, request?: OutgoingRequest) => Promise<OutgoingAnswer>;

export interface DownloadBounds {
  maxBytes: number;
  /** Slower than this over the measuring window is `too_slow`; default 8 KiB/s. */
  minBytesPerSecond?: number;
  /** Milliseconds for everything, redirects included; default 10 minutes. Beyond it is `too_slow`. */
  timeoutMs?: number;
  /** Milliseconds until an answer has to begin; beyond it is `timeout`. Default 20,000. */
  answerTimeoutMs?: number;
}

/** A finished temporary file: the caller moves or deletes it. */
export interface DownloadedFile {
  path: string;
  bytes: number;
  sha256: string;
}
/**
 * The only way to fetch a file somebody else named: guarded as a vendor call, up to five redirects, each
 * checked anew. Leaves no file behind when it throws OutgoingError.
 */
export type GuardedDownload = (url: string, bounds: DownloadBounds) => Promise<DownloadedFile>;
