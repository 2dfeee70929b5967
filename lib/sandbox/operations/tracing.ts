/** One traced area: its colour and its outline in the picture's pixels, moved by `x` and `y`. */
export interface TracedPath {
  d: string;
  fill: string;
  x: number;
  y: number;
}

/** A traced picture; width and height in pixels of the original. */
export interface Tracing {
  width: number;
  height: number;
  /** Traced units to picture pixels. */
  scale: number;
  paths: TracedPath[];
}
