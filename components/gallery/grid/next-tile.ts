/** A row of a grid, for finding a way in it: the place of its first tile in the whole list, and how wide each is. */
export interface WayRow {
  first: number;
  widths: readonly number[];
}

/** The place an arrow key leads to from a place, among rows in order; above and below it is the nearest one. */
export function nextTile(
  key: string,
  at: number,
  rows: readonly WayRow[],
  total: number,
): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return at > 0 ? at - 1 : undefined;
    case "ArrowRight":
      return at < total - 1 ? at + 1 : undefined;
    case "Home":
      return 0;
    case "End":
      return total - 1;
    case "ArrowUp":
    case "ArrowDown":
      return nextInColumn(key === "ArrowUp" ? -1 : 1, at, rows, total);
    default:
      return undefined;
  }
}

function nextInColumn(step: 1 | -1, at: number, rows: readonly WayRow[], total: number): number | undefined {
  const rowIndex = rows.findIndex(({ first, widths }) => at >= first && at < first + widths.length);
  const [here, there] = [rows[rowIndex], rows[rowIndex + step]];
  if (!here) return undefined;
  if (!there) return beyond(here, at + step * here.widths.length, total);
  const middle = middleOf(here, at - here.first);
  let best = 0;
  there.widths.forEach((_, index) => {
    if (Math.abs(middleOf(there, index) - middle) < Math.abs(middleOf(there, best) - middle)) best = index;
  });
  return there.first + best;
}

/** Rows that are not laid yet are about as long as this one; at the list's ends there are none. */
function beyond({ first, widths }: WayRow, index: number, total: number): number | undefined {
  const isEnd = first === 0 ? index < 0 : first + widths.length === total && index >= total;
  return isEnd ? undefined : Math.min(total - 1, Math.max(0, index));
}

function middleOf({ widths }: WayRow, index: number): number {
  return widths.slice(0, index).reduce((sum, width) => sum + width, 0) + (widths[index] ?? 0) / 2;
}
