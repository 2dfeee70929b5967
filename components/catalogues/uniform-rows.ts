import type { JustifiedRow } from "../gallery/justify";

/** Cells of one size laid into rows of the full width, each at least so wide; `heightOf` a cell's width. */
export function uniformRows(
  count: number,
  width: number,
  leastWidth: number,
  gap: number,
  heightOf: (width: number) => number,
): JustifiedRow[] {
  if (width <= 0) return [];
  const columns = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
  const cell = (width - gap * (columns - 1)) / columns;
  const height = heightOf(cell);
  return Array.from({ length: Math.ceil(count / columns) }, (_, row) => {
    const start = row * columns;
    const end = Math.min(count, start + columns);
    return { start, end, height, widths: Array.from({ length: end - start }, () => cell) };
  });
}
