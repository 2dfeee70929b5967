import type { LaidRow } from "./laid-list";

/** The place an arrow key leads to from a place, among laid rows in order; above and below it is the nearest one. */
export function nextTile(
  key: string,
  at: number,
  rows: readonly LaidRow[],
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

function nextInColumn(step: 1 | -1, at: number, rows: readonly LaidRow[], total: number): number | undefined {
  const rowIndex = rows.findIndex((row) => at >= firstOf(row) && at < firstOf(row) + row.items.length);
  const [here, there] = [rows[rowIndex], rows[rowIndex + step]];
  if (!here) return undefined;
  // What lies beyond is not laid yet: about as far as one row.
  if (!there) return inside(at + step * here.items.length, total) ?? (step > 0 ? total - 1 : 0);
  const middle = middleOf(here, at - firstOf(here));
  let best = 0;
  there.widths.forEach((_, index) => {
    if (Math.abs(middleOf(there, index) - middle) < Math.abs(middleOf(there, best) - middle)) best = index;
  });
  return firstOf(there) + best;
}

function inside(index: number, total: number): number | undefined {
  return index >= 0 && index < total ? index : undefined;
}

/** The place of a row's first picture in the whole list. */
function firstOf({ block, start }: LaidRow): number {
  return block.first + start;
}

function middleOf({ widths }: LaidRow, index: number): number {
  return widths.slice(0, index).reduce((sum, width) => sum + width, 0) + (widths[index] ?? 0) / 2;
}
