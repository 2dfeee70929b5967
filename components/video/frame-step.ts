/** A frame of the usual rates or a little more, in seconds: what is assumed until a video has shown its own. */
export const USUAL_FRAME = 1 / 24;

/** Shorter or longer than this no frame is; what measures so was a repeat or a gap. In seconds. */
const SHORTEST = 1 / 125;
const LONGEST = 1 / 5;

/**
 * A frame's length from the times of two frames shown one after the other. Frames may be left out between them but
 * never come too early, so that the shortest seen so far is kept.
 */
export function frameLength(known: number | null, from: number, to: number): number | null {
  const seen = to - from;
  if (seen < SHORTEST || seen > LONGEST) return known;
  return known === null ? seen : Math.min(known, seen);
}

/** The time in the middle of the frame that lies `frames` on from the one shown at `time`, so that rounding does no harm. */
export function stepTo(time: number, frames: number, length: number): number {
  // A time read back lies a little before or behind a frame's start.
  const index = Math.floor(time / length + 0.02);
  return Math.max(0, (index + frames + 0.5) * length);
}
