/** Told how far a long operation is, 0 to 1. */
export type Progress = (fraction: number) => void;

/** Progress of one part of several, as progress of the whole. */
export function partOf(progress: Progress, from: number, to: number): Progress {
  return (fraction) => progress(from + fraction * (to - from));
}

/** Rows between two reports: often enough to move a bar, seldom enough to cost nothing. */
const ROWS = 64;

/** Does something for each row, telling progress now and then. */
export function eachRow(height: number, progress: Progress, work: (y: number) => void): void {
  for (let y = 0; y < height; y++) {
    if (y % ROWS === 0) progress(y / height);
    work(y);
  }
}
