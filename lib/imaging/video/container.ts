/** What a video's container says of it. */
export interface VideoFacts {
  /** As shown: turned where the container says so. */
  width: number;
  height: number;
  /** Null where the container does not say, as in a live recording. */
  durationMs: number | null;
}

/** Reads bytes of a file; fewer at its end. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;
