/** Why an outgoing call gave no usable answer. */
export type OutgoingErrorKind = "address_refused" | "too_large" | "too_slow" | "timeout" | "transport";

/** An outgoing call that failed before a whole answer was read. Expected; callers turn it into an outcome. */
export class OutgoingError extends Error {
  constructor(
    readonly kind: OutgoingErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "OutgoingError";
  }
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
