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
