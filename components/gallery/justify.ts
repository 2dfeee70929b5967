/** A row of a justified grid: which items it holds, and how high it is so that they fill the width. */
export interface JustifiedRow {
  start: number;
  /** Behind the last. */
  end: number;
  height: number;
  /** Width of each item. */
  widths: number[];
}

/** Extreme shapes are shown cropped, so that no picture takes a whole screen or vanishes. */
const RATIO = { min: 0.4, max: 3 } as const;

export function shownRatio(width: number | null, height: number | null): number {
  if (!width || !height) return 1;
  return Math.min(RATIO.max, Math.max(RATIO.min, width / height));
}

/**
 * Lays items of these ratios (width / height) into rows of the full width, as near to the wanted height as
 * their shapes allow. The last row keeps the wanted height and may stay short.
 */
export function justify(
  ratios: readonly number[],
  width: number,
  wantedHeight: number,
  gap: number,
): JustifiedRow[] {
  const rows: JustifiedRow[] = [];
  let start = 0;
  let sum = 0;
  const close = (end: number, height: number) => {
    rows.push({ start, end, height, widths: ratios.slice(start, end).map((ratio) => ratio * height) });
    start = end;
    sum = 0;
  };
  ratios.forEach((ratio, index) => {
    sum += ratio;
    const room = width - gap * (index - start);
    if (room / sum <= wantedHeight) close(index + 1, room / sum);
  });
  if (start < ratios.length) {
    const room = width - gap * (ratios.length - start - 1);
    close(ratios.length, Math.min(wantedHeight, room / sum));
  }
  return rows;
}

/** Where each row starts, from the top of the first. */
export function rowStarts(rows: readonly JustifiedRow[], gap: number): number[] {
  const starts: number[] = [];
  rows.reduce((next, { height }) => {
    starts.push(next);
    return next + height + gap;
  }, 0);
  return starts;
}

/** Which rows, by where each starts, lie between two heights: the first of them and the one behind the last. */
export function rowsBetween(
  starts: readonly number[],
  top: number,
  bottom: number,
): { first: number; end: number } {
  const below = starts.findIndex((start) => start > top);
  const first = Math.max(0, (below < 0 ? starts.length : below) - 1);
  const behind = starts.findIndex((start) => start >= bottom);
  return { first, end: behind < 0 ? starts.length : behind };
}
