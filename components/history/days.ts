/** A span of the reader's calendar days (`2026-11-21`), both ends included. */
export interface Days {
  from?: string;
  to?: string;
}
